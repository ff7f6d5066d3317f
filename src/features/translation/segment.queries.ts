import { Injectable } from '@nestjs/common';
import type { SegmentHistory, WorkingSegment } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { presentSegment, type SegmentRow } from './segment.presenter';

type Reader = Pick<Database | Transaction, 'query'>;

const SEGMENTS = `
  select s.id, s.block_index, s.block_kind, s.kind, s.source_text, s.target_text, s.gap_reason, s.previous_source_text, s.version,
    s.last_author_kind, s.last_author_id, author.name as author_name, s.saved_at, s.confirmed_by, confirmer.name as confirmer_name, s.confirmed_at
  from segment s left join account author on author.id = s.last_author_id left join account confirmer on confirmer.id = s.confirmed_by
  where s.retired_at is null`;

interface ChangeRow {
  readonly version: number;
  readonly author_id: string;
  readonly author_name: string;
  readonly author_kind: string;
  readonly before: string;
  readonly after: string;
  readonly at: Date;
}

interface DraftRow {
  readonly author_id: string;
  readonly author_name: string;
  readonly text: string;
  readonly base_version: number;
  readonly cause: 'stale' | 'late';
  readonly at: Date;
}

/** Working segments as screens show them, and everything that was ever typed into one. */
@Injectable()
export class SegmentQueries {
  constructor(private readonly database: Database) {}

  async all(reader: Reader, actor: PersonActor, translationId: string): Promise<WorkingSegment[]> {
    const rows = await reader.query<SegmentRow>(`${SEGMENTS} and s.translation_id = $1 order by s.position`, [
      translationId,
    ]);
    return rows.map((row) => presentSegment(actor, row));
  }

  async some(reader: Reader, actor: PersonActor, ids: readonly string[]): Promise<WorkingSegment[]> {
    const rows = await reader.query<SegmentRow>(`${SEGMENTS} and s.id = any($1::uuid[]) order by s.position`, [ids]);
    return rows.map((row) => presentSegment(actor, row));
  }

  async history(actor: PersonActor, translationId: string, segmentId: string): Promise<SegmentHistory> {
    const segment = await this.database.one('select 1 from segment where id = $1 and translation_id = $2', [
      segmentId,
      translationId,
    ]);
    if (!segment) throw new DomainError('missing', 'segment.missing');
    const changes = await this.database.query<ChangeRow>(
      `select c.version, c.author_id, a.name as author_name, c.author_kind, c.before, c.after, c.at
        from segment_change c join account a on a.id = c.author_id where c.segment_id = $1 order by c.version`,
      [segmentId],
    );
    const drafts = await this.database.query<DraftRow>(
      `select d.author_id, a.name as author_name, d.text, d.base_version, d.cause, d.at
        from segment_draft d join account a on a.id = d.author_id
        where d.translation_id = $2 and d.segment_id = $3 and (d.author_id = $1 or exists (select 1 from claim c
          where c.translation_id = $2 and c.account_id = $1 and c.released_at is null and c.expires_at > clock_timestamp()))
        order by d.at`,
      [actor.accountId, translationId, segmentId],
    );
    return {
      changes: changes.map((row) => ({
        version: row.version,
        author: { id: row.author_id, name: row.author_name },
        isImported: row.author_kind === 'import',
        before: row.before,
        after: row.after,
        at: row.at.toISOString(),
      })),
      drafts: drafts.map((row) => ({
        author: { id: row.author_id, name: row.author_name },
        text: row.text,
        baseVersion: row.base_version,
        cause: row.cause,
        at: row.at.toISOString(),
      })),
    };
  }
}
