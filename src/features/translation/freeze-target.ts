import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import { assemble, type Content, flatten, headlineOf } from '../../text/blocks';
import { parseContent, serializeContent } from '../../text/content';
import { writeRevision } from '../articles/write-revision';
import { lockTargetRows } from './locked-segment';
import { targetContent } from './target-blocks';

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
  const content = targetContent(await lockTargetRows(tx, translationId));
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

/** White space at the edges of a received text is no reason for another revision. */
function readsTheSame(one: Content, other: Content): boolean {
  return JSON.stringify(flatten(assemble(flatten(one)))) === JSON.stringify(flatten(other));
}

/** Everybody who wrote a word of it, also of what was joined, split or replaced since. */
async function contributorsOf(tx: Transaction, translationId: string): Promise<string[]> {
  const rows = await tx.query<{ author_id: string }>(
    `select distinct c.author_id from segment s join segment_change c on c.segment_id = s.id where s.translation_id = $1`,
    [translationId],
  );
  return rows.map((row) => row.author_id);
}
