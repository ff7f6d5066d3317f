import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';
import { type PublishingFacts, publishingFacts } from './publishing-facts';

/**
 * Takes the article for this transaction and reads how it stands. Whatever else publishes, kills, embargoes or takes it down meanwhile
 * waits here, or has been waited for. Always the first lock of an act of publishing.
 */
export async function lockArticle(tx: Transaction, articleId: string): Promise<PublishingFacts> {
  await tx.query('select 1 from article where id = $1 for no key update', [articleId]);
  const facts = await publishingFacts(tx, articleId);
  if (!facts) throw new DomainError('missing', 'article.missing');
  return facts;
}
