import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';
import { requireClaim } from './open-claim';

export interface Worker {
  readonly accountId: string;
  readonly fence: number;
}

/** What a working segment is changed by: the text of a sentence and its neighbours are one person's at a time. */
export async function requireWorkingClaim(tx: Transaction, translationId: string, worker: Worker): Promise<string> {
  const translation = await tx.one<{ state: State; article_id: string }>(
    'select state, article_id from translation where id = $1',
    [translationId],
  );
  if (!translation) throw new DomainError('missing', 'translation.missing');
  await requireClaim(tx, translationId, translation.state === 'in_review' ? 'review' : 'translate', worker);
  return translation.article_id;
}
