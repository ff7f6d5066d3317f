import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import { flatten } from '../../text/blocks';
import { parseContent } from '../../text/content';
import type { LaidRow, WorkingRow } from './laid-row';
import { laySegments } from './lay-segments';
import { placeRows } from './place-rows';

/** What became of the working segments when they were laid on a source. */
export interface LaidCounts {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly retired: number;
}

type StoredRow = WorkingRow & { readonly position: string };

/**
 * Lays the working segments of a translation on a revision of its source. Rows that stand unchanged keep their text, confirmation and
 * version, so that a translator at work on them notices nothing; the others are moved, marked as changed, added or retired.
 */
export async function layOnSource(tx: Transaction, translationId: string, revisionId: string): Promise<LaidCounts> {
  const [revision, working] = await Promise.all([
    tx.one<{ content: string }>('select content from revision where id = $1', [revisionId]),
    lockWorkingRows(tx, translationId),
  ]);
  if (!revision) throw new Error('the source revision of a translation exists');
  const source = flatten(parseContent(revision.content));
  const { rows, retired } = laySegments(working, source);
  const places = placesOf(rows, working);

  await retire(tx, retired);
  await park(
    tx,
    rows.flatMap((row, index) => (row.id !== null && places.has(index) ? [row.id] : [])),
  );
  await settle(tx, translationId, moved(rows, places, working));
  await insert(tx, translationId, rows, places);
  return {
    kept: rows.filter((row) => row.id !== null && !row.isChanged).length,
    changed: rows.filter((row) => row.isChanged).length,
    added: rows.filter((row) => row.id === null).length,
    retired: retired.length,
  };
}

function lockWorkingRows(tx: Transaction, translationId: string): Promise<StoredRow[]> {
  return tx.query<StoredRow>(
    `select id, position::text, block_index as "blockIndex", block_kind as "blockKind", kind, source_text as "sourceText",
        source_separator as "sourceSeparator"
      from segment where translation_id = $1 and retired_at is null order by segment.position for update`,
    [translationId],
  );
}

/** A position that the database works out, exactly, from those of two rows that stay. */
interface Between {
  readonly low: string;
  readonly high: string | null;
  readonly share: number;
}

function placesOf(rows: readonly LaidRow[], working: readonly StoredRow[]): Map<number, Between> {
  const ranks = new Map(working.map((row, rank) => [row.id, rank]));
  const positionOf = (index: number) => working[ranks.get(rows[index]?.id ?? '') ?? -1]?.position;
  const places = placeRows(rows.map((row) => (row.id === null ? null : (ranks.get(row.id) ?? null))));
  return new Map(
    places.map(({ index, after, before, share }) => [
      index,
      {
        low: (after === null ? undefined : positionOf(after)) ?? '0',
        high: (before === null ? undefined : positionOf(before)) ?? null,
        share,
      },
    ]),
  );
}

async function retire(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    'update segment set retired_at = clock_timestamp(), version = version + 1 where id = any($1::uuid[])',
    [ids],
  );
}

/** Rows that move step aside first: no position is ever taken twice. */
async function park(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query('update segment set position = -position, version = version + 1 where id = any($1::uuid[])', [ids]);
}

/** The rows that stay, but not as they are. */
function moved(rows: readonly LaidRow[], places: ReadonlyMap<number, Between>, working: readonly StoredRow[]) {
  const stored = new Map(working.map((row) => [row.id, row]));
  return rows.flatMap((row, index) => {
    const old = row.id === null ? undefined : stored.get(row.id);
    if (!old || (!places.has(index) && isAsStored(row, old))) return [];
    return [{ ...row, low: null, high: null, share: null, ...places.get(index) }];
  });
}

function isAsStored(row: LaidRow, old: StoredRow): boolean {
  return (
    row.blockIndex === old.blockIndex &&
    row.blockKind === old.blockKind &&
    row.separator === old.sourceSeparator &&
    row.sourceText === old.sourceText
  );
}

async function settle(tx: Transaction, translationId: string, standing: ReturnType<typeof moved>): Promise<void> {
  if (standing.length === 0) return;
  await tx.query(
    `update segment s set block_index = x."blockIndex", block_kind = x."blockKind", source_separator = x.separator,
        target_separator = case when s.target_separator = s.source_separator and s.target_block_index is null then x.separator
          else s.target_separator end,
        source_text = x."sourceText",
        previous_source_text = case
          when x."sourceText" = s.source_text then s.previous_source_text
          when s.target_text = '' or s.previous_source_text = x."sourceText" then null
          else coalesce(s.previous_source_text, s.source_text) end,
        position = case when x.low is null then s.position else ${POSITION} end,
        version = s.version + case when x.low is not null or x."sourceText" <> s.source_text then 1 else 0 end
      from jsonb_to_recordset($1::jsonb) as x (id uuid, "blockIndex" integer, "blockKind" text, "sourceText" text, separator text,
        low numeric, high numeric, share numeric)
      where s.translation_id = $2 and s.id = x.id and (x.low is not null or (s.block_index, s.block_kind, s.source_separator, s.source_text)
        is distinct from (x."blockIndex", x."blockKind", x.separator, x."sourceText"))`,
    [JSON.stringify(standing), translationId],
  );
}

async function insert(
  tx: Transaction,
  translationId: string,
  rows: readonly LaidRow[],
  places: ReadonlyMap<number, Between>,
): Promise<void> {
  const added = rows.flatMap((row, index) => (row.id === null ? [{ ...row, id: newId(), ...places.get(index) }] : []));
  if (added.length === 0) return;
  await tx.query(
    `insert into segment (id, translation_id, position, block_index, block_kind, source_text, source_separator, target_separator)
      select x.id, $2, ${POSITION}, x."blockIndex", x."blockKind", x."sourceText", x.separator, x.separator
      from jsonb_to_recordset($1::jsonb) as x (id uuid, "blockIndex" integer, "blockKind" text, "sourceText" text, separator text,
        low numeric, high numeric, share numeric)`,
    [JSON.stringify(added), translationId],
  );
}

const POSITION = 'case when x.high is null then x.low + x.share else x.low + (x.high - x.low) * x.share end';
