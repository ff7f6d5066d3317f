import type { QueryClient } from '@tanstack/react-query';
import type { AnswerReason } from '../../../contract/quality';
import { answerFinding } from '../../api/translation';
import type { Bench } from './bench';

export interface Answering {
  readonly fingerprint: string;
  readonly reason: AnswerReason;
  readonly note?: string;
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
