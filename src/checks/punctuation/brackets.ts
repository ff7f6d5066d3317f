import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { around } from '../excerpt';

interface Brackets {
  readonly pairs: readonly Span[];
  readonly lone: readonly number[];
}

const [OPEN, CLOSED, SQUARE_OPEN, SQUARE_CLOSED] = [0x28, 0x29, 0x5b, 0x5d];

/** The brackets of a text in pairs. The `)` of a list (`а) …`, `1) …`) and of a face (`:)`) has no partner and needs none. */
export function bracketsOf(text: string): Brackets {
  const pairs: Span[] = [];
  const lone: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN || code === SQUARE_OPEN) {
      if (!isFace(text, at)) open.push(at);
      continue;
    }
    if (code !== CLOSED && code !== SQUARE_CLOSED) continue;
    const last = open[open.length - 1];
    if (last !== undefined && text.charCodeAt(last) === (code === CLOSED ? OPEN : SQUARE_OPEN)) {
      open.pop();
      pairs.push({ start: last, end: at + 1 });
    } else if (!isListMark(text, at) && !isFace(text, at)) lone.push(at);
  }
  return { pairs, lone: [...lone, ...open].sort((a, b) => a - b) };
}

/** `1)`, `а)`, `10)` at the beginning of a line or behind a semicolon, colon or comma. */
function isListMark(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  if (mark === '' || mark === ')' || mark === '(') return false;
  return (
    /(?:^|[\n;:,.]\s*|\s)(?:\p{L}|\p{N}{1,2})$/u.test(text.slice(Math.max(0, at - 5), at)) &&
    !/[(]/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

/** `:)`, `;-(`: eyes, perhaps a nose, and nothing behind the mouth. */
function isFace(text: string, at: number): boolean {
  const nose = text.charAt(at - 1);
  const eyes = nose === '-' || nose === "'" ? text.charAt(at - 2) : nose;
  return eyes !== '' && ':;='.includes(eyes) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** Brackets that lost one half, and pairs of the source that the target lacks. More pairs are glosses and conversions, and lawful. */
export function checkBrackets(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!source.facts.hasBrackets && !target.facts.hasBrackets) return [];
  const ours = bracketsOf(source.text);
  const theirs = bracketsOf(target.text);
  if (theirs.lone.length > ours.lone.length) {
    const spans = theirs.lone.map((at) => ({ start: at, end: at + 1 }));
    const [first] = spans as [Span];
    return [
      {
        check: 'brackets.unpaired',
        severity: 'warning',
        source: ours.pairs,
        target: spans,
        parameters: { mark: target.text.charAt(first.start), around: around(target.text, first) },
        confidence: 0.95,
      },
    ];
  }
  const isWhole = input.relation === 'translation' || input.relation === 'official';
  if (!isWhole || theirs.pairs.length >= ours.pairs.length || ours.lone.length > 0) return [];
  const first =
    ours.pairs.find(({ start, end }) => !isKept(source.text.slice(start + 1, end - 1), target.text)) ?? ours.pairs[0];
  return [
    {
      check: 'brackets.missing',
      severity: 'warning',
      source: ours.pairs,
      target: theirs.pairs,
      parameters: {
        expected: ours.pairs.length,
        actual: theirs.pairs.length,
        text: first ? source.text.slice(first.start, Math.min(first.end, first.start + 60)) : '',
      },
      confidence: 0.8,
    },
  ];
}

function isKept(inner: string, text: string): boolean {
  return text.includes(`(${inner})`) || text.includes(`[${inner}]`);
}
