import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import { type AlignedBead, alignTexts } from '../../text/alignment';
import { type FlatSegment, flatten } from '../../text/blocks';
import { parseContent } from '../../text/content';
import type { LockedTranslation } from './locked-translation';
import { type PairRow, pairRows } from './pair-rows';

export interface AlignedCounts {
  readonly pairs: number;
  readonly omissions: number;
  readonly additions: number;
}

type BothTexts = Pick<LockedTranslation, 'id' | 'sourceRevisionId' | 'targetRevisionId'>;

/** Working segments for a twin that was brought along: both texts cut and laid side by side. */
export async function alignPair(tx: Transaction, translation: LockedTranslation): Promise<AlignedCounts> {
  const { sourceLocale, targetLocale } = translation;
  return layPair(tx, translation, (source, target) => alignTexts(source, target, sourceLocale, targetLocale));
}

/**
 * Lays both texts side by side as `align` says; what has no counterpart is shown as a gap. The author of the target is whoever
 * brought it, as an import, so that somebody else confirms every sentence of it.
 */
export async function layPair(
  tx: Transaction,
  translation: BothTexts,
  align: (source: readonly FlatSegment[], target: readonly FlatSegment[]) => readonly AlignedBead[],
): Promise<AlignedCounts> {
  const [source, target] = [
    await textOf(tx, translation.sourceRevisionId),
    await textOf(tx, translation.targetRevisionId),
  ];
  const rows = pairRows(source.segments, target.segments, align(source.segments, target.segments));
  await insert(tx, translation.id, rows, target.authorId);
  const count = (kind: PairRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return { pairs: count('pair'), omissions: count('omission'), additions: count('addition') };
}

async function textOf(
  tx: Transaction,
  revisionId: string | null,
): Promise<{ segments: FlatSegment[]; authorId: string }> {
  const revision = await tx.one<{ content: string; author_id: string }>(
    'select content, author_id from revision where id = $1',
    [revisionId],
  );
  if (!revision) throw new Error('an attached pair has two texts');
  return { segments: flatten(parseContent(revision.content)), authorId: revision.author_id };
}

async function insert(
  tx: Transaction,
  translationId: string,
  rows: readonly PairRow[],
  authorId: string,
): Promise<void> {
  const numbered = rows.map((row, index) => ({ ...row, id: newId(), position: index + 1 }));
  await tx.query(
    `insert into segment (id, translation_id, position, block_index, block_kind, kind, source_text, source_separator, target_text,
        target_separator, target_block_index, target_block_kind, last_author_kind, last_author_id)
      select x.id, $2, x.position, x."blockIndex", x."blockKind", x.kind, x."sourceText", x."sourceSeparator", x."targetText",
        x."targetSeparator", x."targetBlockIndex", x."targetBlockKind",
        case when x."targetText" <> '' then 'import' end, case when x."targetText" <> '' then $3::uuid end
      from jsonb_to_recordset($1::jsonb) as x (id uuid, position integer, "blockIndex" integer, "blockKind" text, kind text,
        "sourceText" text, "sourceSeparator" text, "targetText" text, "targetSeparator" text, "targetBlockIndex" integer,
        "targetBlockKind" text)`,
    [JSON.stringify(numbered), translationId, authorId],
  );
}
