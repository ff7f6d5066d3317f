import { tokenize } from '../../text/tokens';
import type { Discovery } from '../check';

const MOST_WORDS = 120;

/** A paragraph that nobody reads to its end on a telephone. */
export function checkLongBlocks(text: string): Discovery[] {
  const found: Discovery[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.length > MOST_WORDS ? tokenize(line).words.length : 0;
    if (words > MOST_WORDS) {
      found.push({
        check: 'block.long',
        severity: 'note',
        source: [{ start, end: start + line.length }],
        target: [],
        parameters: { words },
        confidence: 1,
      });
    }
    start += line.length + 1;
  }
  return found;
}
