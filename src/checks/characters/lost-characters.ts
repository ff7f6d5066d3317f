import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import { around } from '../excerpt';
import type { Spot } from '../spot';

const REPLACEMENT = /[\ufffd□]+/gu;
// Where no question ends: inside a word (ме?теп, don?t), in front of one (?аза?стан, ?Hello), before another mark (ал?ан?, келді?.),
// alone between words (a dash once), behind a comma or full stop (a closing quotation mark once).
const INSIDE = /(?<=[\p{L}\p{N}])\?+(?=\p{Ll})/gu;
const BEFORE_A_WORD = /(?<=^|[\s("«“„—–-])\?+(?=[\p{L}\p{N}]|["«“]\p{L})/gu;
const ALONE = /(?<=\s)\?(?=\s)/gu;
const BEHIND_A_MARK = /(?<=[,.])\?|\?(?=[,.;:%](?!\.))/gu;
const MID_SENTENCE = /(?<=[\p{L}\p{N}])\?(?=[\s-]+\p{Ll})/gu;
const PIECE = /\S+/gu;
const ADDRESS = /https?:\/\/|www\./iu;

/**
 * Letters and marks that a narrower character set made `?`, `□` or U+FFFD. A question mark is one of these where no question can end;
 * in the middle of a sentence it is one only if the other text asks less.
 */
export function findLostCharacters({ text, facts }: TextAnalysis, other: TextAnalysis | null): Spot[] {
  const spans = text.includes('\ufffd') || text.includes('□') ? spansOf(text, REPLACEMENT) : [];
  if (facts.hasQuestionMarks) {
    const addresses = addressesIn(text);
    const isAddress = ({ start }: Span) => addresses.some((address) => start >= address.start && start < address.end);
    const asks = count(text, '?');
    const asked = other ? count(other.text, '?') : 0;
    spans.push(...spansOf(text, INSIDE), ...spansOf(text, BEFORE_A_WORD));
    if (!other || asks > asked) spans.push(...spansOf(text, ALONE));
    if (other && asks > asked) spans.push(...spansOf(text, BEHIND_A_MARK));
    if (other && asks > asked) spans.push(...spansOf(text, MID_SENTENCE));
    spans.splice(0, spans.length, ...distinct(spans.filter((span) => !isAddress(span))));
  }
  const [first] = spans;
  if (!first) return [];
  return [
    {
      check: 'encoding.question',
      severity: 'blocker',
      spans,
      parameters: { around: around(text, first), count: spans.length },
      confidence: spans.length > 1 ? 0.98 : 0.85,
    },
  ];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Addresses, and what has the question of one: `page?id=5`. */
function addressesIn(text: string): Span[] {
  return spansOf(text, PIECE).flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const question = piece.indexOf('?');
    if (question < 0) return [];
    if (question > 0 && piece.indexOf('=', question + 2) > 0) return [{ start, end }];
    const at = piece.search(ADDRESS);
    return at < 0 ? [] : [{ start: start + at, end }];
  });
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1] as Span).end);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
