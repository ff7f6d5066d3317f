import type { ActivityPage } from '../../contract/articles';

type Item = ActivityPage['items'][number];

export interface ActivityRow {
  readonly seq: number;
  readonly at: Date;
  readonly actor_kind: Item['actorKind'];
  readonly account_id: string | null;
  readonly name: string | null;
  readonly act: string;
  readonly translation_id: string | null;
  readonly from_state: Item['fromState'];
  readonly to_state: Item['toState'];
  readonly reason: string | null;
  readonly details: Item['details'];
}

export function presentActivity(row: ActivityRow): Item {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actorKind: row.actor_kind,
    by: row.account_id === null ? null : { id: row.account_id, name: row.name ?? '' },
    act: row.act,
    translationId: row.translation_id,
    fromState: row.from_state,
    toState: row.to_state,
    reason: row.reason,
    details: row.details,
  };
}
