import type { QueryClient } from '@tanstack/react-query';
import { answerFinding } from '../../api/translation';
import type { GivenReason } from '../../parts/answer-form';
import type { Bench } from './bench';

export interface Answering extends GivenReason {
  readonly fingerprint: string;
}

/** Leaves findings as they are, each for its reason. An answer is bound to the text it is given for: the server has to have it first. */
export async function answerAll(
  queries: QueryClient,
  { texts }: Bench,
  translationId: string,
  answers: readonly Answering[],
): Promise<void> {
  await texts.flush();
  try {
    for (const answer of answers) await answerFinding(translationId, answer);
  } finally {
    await queries.invalidateQueries({ queryKey: ['translations', 'one', translationId] });
  }
}
