import type { TextAnalysis } from '../analysis';
import type { Discovery, Severity } from '../check';
import type { NumberIndex, NumberMention } from './number-mention';

/**
 * What stands beside a number that both sides have: its currency, its unit, its sign, the article that it numbers. If any of the places
 * where the value stands agrees, nothing is wrong.
 */
export function compareAttributes(
  figures: readonly NumberMention[],
  target: TextAnalysis,
  theirs: NumberIndex,
): Discovery[] {
  const found: Discovery[] = [];
  const signs = new Map<NumberMention, number>();
  for (const mention of figures) {
    const { percent, currency, unit, reference } = mention;
    if (percent !== 'yes' && !currency && !unit && !reference) continue;
    const others = theirs.all(mention);
    const [other] = others;
    if (!other) continue;
    if (percent === 'yes') found.push(...percentOf(mention, others, signs));
    else if (currency) found.push(...currencyOf(mention, others, target));
    else if (reference) found.push(...referenceOf(mention, others));
    else if (unit) found.push(...unitOf(mention, others));
  }
  return found;
}

function finding(
  check: string,
  severity: Severity,
  from: NumberMention,
  to: NumberMention,
  expected: string,
  actual: string,
): Discovery {
  return {
    check,
    severity,
    source: [from.span],
    target: [to.span],
    parameters: { expected, actual },
    expected,
    actual,
    confidence: severity === 'blocker' ? 0.9 : 0.75,
  };
}

/** A sign in the target answers to one in the source: 72 % and 72 % must not become 72 % and 72. */
function percentOf(
  mention: NumberMention,
  others: readonly NumberMention[],
  used: Map<NumberMention, number>,
): Discovery[] {
  const marked = others.filter(({ percent }) => percent !== 'no');
  const bare = others.find(({ percent, form, isDated }) => percent === 'no' && form === 'figures' && !isDated);
  const key = others[0] as NumberMention;
  const count = (used.get(key) ?? 0) + 1;
  used.set(key, count);
  if (bare && marked.length < count && marked.every(({ form }) => form === 'figures'))
    return [finding('numbers.percent', 'warning', mention, bare, mention.text, bare.text)];
  if (!mention.isPoints || marked.length === 0 || marked.some(({ isPoints, form }) => isPoints || form !== 'figures'))
    return [];
  return [
    finding('numbers.percent', 'warning', mention, marked[0] as NumberMention, mention.text, marked[0]?.text ?? ''),
  ];
}

/** 200 млн теңге is no $200 million. */
function currencyOf(mention: NumberMention, others: readonly NumberMention[], target: TextAnalysis): Discovery[] {
  if (others.some(({ currency }) => currency === mention.currency)) return [];
  const other = others.find(({ currency }) => currency !== undefined);
  if (!other || target.currencies.has(mention.currency ?? '')) return [];
  return [finding('currency.mismatch', 'blocker', mention, other, mention.currency ?? '', other.currency ?? '')];
}

function unitOf(mention: NumberMention, others: readonly NumberMention[]): Discovery[] {
  const [other] = others;
  if (other?.form !== 'figures' || !other.unit || others.some(({ unit }) => !unit || unit === mention.unit)) return [];
  return [finding('units.mismatch', 'warning', mention, other, mention.unit ?? '', other.unit)];
}

/** 5-бап, 2-тармақ and Article 2, paragraph 5: the numbers stand, the words have changed places. */
function referenceOf(mention: NumberMention, others: readonly NumberMention[]): Discovery[] {
  const { reference } = mention;
  const other = others.find((candidate) => candidate.reference);
  if (!reference || !other?.reference || others.some((candidate) => agree(candidate.reference, reference))) return [];
  return [finding('numbers.ordinal', 'warning', mention, other, mention.text, other.text)];
}

function agree(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.some((kind) => other.includes(kind)) ?? false;
}
