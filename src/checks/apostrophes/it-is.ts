import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { ADJECTIVES_OF_IT, AFTER_IT_IS } from '../data/apostrophes';
import { wordAfter } from './neighbours';

const WHAT_FOLLOWS: ReadonlySet<string> = new Set(['to', 'that', 'for', 'when', 'if', 'how', 'because']);

/** `Its not clear`, `its important to`, `its been`: nothing there belongs to anybody. */
export function itIs(word: Word, index: number, target: TextAnalysis): boolean {
  if (word.lower !== 'its') return false;
  const after = wordAfter(target, index);
  if (!after) return false;
  if (AFTER_IT_IS.has(after.lower)) return !(after.lower === 'own');
  return ADJECTIVES_OF_IT.has(after.lower) && WHAT_FOLLOWS.has(wordAfter(target, index + 1)?.lower ?? '');
}
