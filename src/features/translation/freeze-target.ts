import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import { assemble, type BlockKind, type Content, type FlatSegment, flatten, headlineOf } from '../../text/blocks';
import { parseContent, serializeContent } from '../../text/content';
import { writeRevision } from '../articles/write-revision';

interface Row {
  readonly block_index: number;
  readonly block_kind: BlockKind;
  readonly target_block_index: number | null;
  readonly target_block_kind: BlockKind | null;
  readonly target_text: string;
  readonly target_separator: string;
}

/**
 * Freezes the working segments into a revision of the target edition and binds the translation to it: what is reviewed and published is
 * these bytes. A text that stands already as the bound revision is not written again. The caller holds the translation and the claim;
 * the segments are locked here, so that a save either is in the frozen text or comes too late.
 */
export async function freezeTarget(tx: Transaction, actor: PersonActor, translationId: string): Promise<string> {
  const translation = await tx.one<{
    article_id: string;
    target_locale: Locale;
    bound_id: string | null;
    bound: string | null;
  }>(
    `select t.article_id, t.target_locale, r.id as bound_id, r.content as bound
      from translation t left join revision r on r.id = t.target_revision_id where t.id = $1`,
    [translationId],
  );
  if (!translation) throw new DomainError('missing', 'translation.missing');
  const content = targetOf(await rowsOf(tx, translationId));
  const { bound_id, bound } = translation;
  if (bound_id !== null && bound !== null && readsTheSame(parseContent(bound), content)) return bound_id;

  const written = await writeRevision(tx, actor, {
    articleId: translation.article_id,
    locale: translation.target_locale,
    origin: 'translated',
    headline: headlineOf(content),
    content: serializeContent(content),
    contributors: await contributorsOf(tx, translationId),
  });
  await tx.query('update translation set target_revision_id = $2, version = version + 1 where id = $1', [
    translationId,
    written.revisionId,
  ]);
  return written.revisionId;
}

/** The text of the target side, in the blocks of the source or, where it was received with its own, in those. */
export function targetOf(rows: readonly Row[]): Content {
  let block = -1;
  let before: string | undefined;
  const segments: FlatSegment[] = [];
  for (const row of rows) {
    if (row.target_text === '') continue;
    const own = row.target_block_index !== null;
    const key = own ? `target ${row.target_block_index}` : `source ${row.block_index}`;
    if (key !== before) block++;
    before = key;
    const blockKind = row.target_block_kind ?? row.block_kind;
    segments.push({ blockIndex: block, blockKind, text: row.target_text, separator: row.target_separator });
  }
  return assemble(segments);
}

/** White space at the edges of a received text is no reason for another revision. */
function readsTheSame(one: Content, other: Content): boolean {
  return JSON.stringify(flatten(assemble(flatten(one)))) === JSON.stringify(flatten(other));
}

function rowsOf(tx: Transaction, translationId: string): Promise<Row[]> {
  return tx.query<Row>(
    `select block_index, block_kind, target_block_index, target_block_kind, target_text, target_separator
      from segment where translation_id = $1 and retired_at is null order by position for update`,
    [translationId],
  );
}

/** Everybody who wrote a word of it, also of what was joined, split or replaced since. */
async function contributorsOf(tx: Transaction, translationId: string): Promise<string[]> {
  const rows = await tx.query<{ author_id: string }>(
    `select distinct c.author_id from segment s join segment_change c on c.segment_id = s.id where s.translation_id = $1`,
    [translationId],
  );
  return rows.map((row) => row.author_id);
}
