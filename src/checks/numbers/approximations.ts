import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';
import { isJoint, type ValueToken } from './value-tokens';

interface Approximation {
  readonly span: Span;
  readonly value: number;
}

/** Ондаған is dozens, жүз мыңдаған hundreds of thousands: one of them where the source has another, and both sides have but one. */
export function compareApproximations(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const mine = approximationsIn(source);
  if (mine.length !== 1) return [];
  const theirs = approximationsIn(target);
  const [from, to] = [mine[0], theirs[0]];
  if (!from || !to || theirs.length > 1 || from.value === to.value) return [];
  const [expected, actual] = [
    source.text.slice(from.span.start, from.span.end),
    target.text.slice(to.span.start, to.span.end),
  ];
  return [
    {
      check: 'numbers.approx',
      severity: 'warning',
      source: [from.span],
      target: [to.span],
      parameters: { expected, actual },
      expected,
      actual,
      confidence: 0.8,
    },
  ];
}

function approximationsIn({ text, values }: TextAnalysis): Approximation[] {
  const found: Approximation[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const token = values[at] as ValueToken;
    if (token.word?.about === undefined) continue;
    let [{ start, end }, value] = [token, token.word.about];
    const [before, behind] = [values[at - 1], values[at + 1]];
    if (before && isJoint(text, before.end, start)) {
      // 2 millions are counted; жүз мыңдаған are a hundred thousands.
      if (!before.word) continue;
      const times = before.word.magnitude ?? before.word.number;
      if (times !== undefined) [start, value] = [before.start, value * times];
    }
    if (behind?.word?.magnitude !== undefined && isOf(text, end, behind.start)) {
      [end, value] = [behind.end, value * behind.word.magnitude];
      at += 1;
    }
    found.push({ span: { start, end }, value });
  }
  return found;
}

function isOf(text: string, from: number, to: number): boolean {
  return isJoint(text, from, to) || (to - from === 4 && text.slice(from, to) === ' of ');
}
