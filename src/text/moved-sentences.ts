import { diffSequences } from './diff';
import type { Span } from './span';

/** A sentence that stands elsewhere in the copy. */
export interface MovedSentence {
  readonly reference: Span;
  readonly copy: Span;
}

const FEWEST_LETTERS = 15;
const SENTENCES = /[^.!?…\n]*(?:[.!?…\n]+["'»”’)]*\s*|$)/gu;

/** Sentences that the copy has in another place than the reference, marks aside. */
export function movedSentences(copy: string, reference: string): MovedSentence[] {
  const [there, here] = [sentencesOf(reference), sentencesOf(copy)];
  const changes = diffSequences(
    there.map(({ core }) => core),
    here.map(({ core }) => core),
  );
  const arrived = new Map<string, Span>();
  for (const { b } of changes) for (const { core, span } of here.slice(b.start, b.end)) arrived.set(core, span);
  return changes.flatMap(({ a }) =>
    there.slice(a.start, a.end).flatMap(({ core, span }) => {
      const arrival = arrived.get(core);
      if (!arrival || core.length < FEWEST_LETTERS) return [];
      arrived.delete(core);
      return [{ reference: span, copy: arrival }];
    }),
  );
}

function sentencesOf(text: string): { core: string; span: Span }[] {
  return [...text.matchAll(SENTENCES)]
    .filter(([sentence]) => sentence.trim() !== '')
    .map(({ 0: sentence, index }) => ({
      core: sentence.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
      span: { start: index, end: index + sentence.trimEnd().length },
    }));
}
