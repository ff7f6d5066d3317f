import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { NumberIndex, type NumberMention } from './number-mention';

/**
 * Numbers are compared by what they are worth: every figure of one side has a counterpart on the other, in figures, words or Roman
 * numerals. Two figures without a counterpart are one change.
 */
export function checkNumbers(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const lost = alone(source, target);
  const added = alone(target, source);
  const changes = pairUp(lost, added);
  const [gone, come] = [new Set(changes.map(({ from }) => from)), new Set(changes.map(({ to }) => to))];
  const changed = changes.map(({ from, to }) => changeOf(from, to));
  const missing = lost.filter((mention) => !gone.has(mention));
  const extra = added.filter((mention) => !come.has(mention) && !mention.isBracketed);
  const isWhole = input.relation === 'translation' || input.relation === 'official';
  return [
    ...changed,
    ...(isWhole ? missing.map((mention) => missingOf(mention, source.text)) : []),
    ...extra.map((mention) => extraOf(mention)),
    ...percents(source, target),
  ];
}

function alone(mine: TextAnalysis, theirs: TextAnalysis): NumberMention[] {
  const index = new NumberIndex(theirs.numbers);
  return figuresOf(mine).filter((mention) => !index.find(mention));
}

function figuresOf({ numbers }: TextAnalysis): NumberMention[] {
  return numbers.filter(({ form }) => form === 'figures');
}

/** Beyond this, nobody looks for the likeliest pairs: the texts have nothing to do with each other. */
const MOST_CANDIDATES = 2_500;

interface NumberChange {
  readonly from: NumberMention;
  readonly to: NumberMention;
}

/** The likeliest pairs first: figures that look alike (8,6 and 6,8), then in their order. */
function pairUp(lost: readonly NumberMention[], added: readonly NumberMention[]): NumberChange[] {
  if (lost.length * added.length > MOST_CANDIDATES) return inOrder(lost, added);
  const candidates = lost
    .flatMap((from, i) => added.map((to, j) => ({ from, to, likeness: likeness(from, to) - Math.abs(i - j) / 100 })))
    .sort((a, b) => b.likeness - a.likeness);
  const pairs: NumberChange[] = [];
  for (const { from, to } of candidates) {
    if (!pairs.some((pair) => pair.from === from || pair.to === to)) pairs.push({ from, to });
  }
  return pairs.sort((a, b) => a.from.span.start - b.from.span.start);
}

function inOrder(lost: readonly NumberMention[], added: readonly NumberMention[]): NumberChange[] {
  return lost.flatMap((from, index) => {
    const to = added[index];
    return to ? [{ from, to }] : [];
  });
}

function likeness(a: NumberMention, b: NumberMention): number {
  const digits = (mention: NumberMention) => mention.text.replace(/\D/gu, '');
  const [one, other] = [digits(a), digits(b)];
  const shared = [...one].filter((digit, at) => other[at] === digit).length;
  return shared / Math.max(one.length, other.length, 1) + (a.percent === b.percent ? 0.5 : 0);
}

/** 5 млрд became 5 million: the figures stand, the magnitude does not. */
function isMagnitudeLost(from: NumberMention, to: NumberMention): boolean {
  return from.values.some((value) =>
    to.values.some((other) => {
      const power = Math.log10(value / other) / 3;
      return Number.isFinite(power) && Math.abs(power) >= 1 && Math.abs(power - Math.round(power)) < 1e-9;
    }),
  );
}

function changeOf(from: NumberMention, to: NumberMention): Discovery {
  return {
    check: isMagnitudeLost(from, to) ? 'numbers.magnitude' : 'numbers.changed',
    severity: 'blocker',
    source: [from.span],
    target: [to.span],
    parameters: { expected: from.text, actual: to.text },
    expected: from.text,
    actual: to.text,
    confidence: 0.95,
  };
}

/** (137 km): a measure said once more in brackets for readers who count otherwise; the translation may do without. */
function isConversion({ isBracketed, span }: NumberMention, text: string): boolean {
  const unit =
    /^[\s-]?(?:km|m|cm|kg|g|lb|mph|kph|ft|feet|miles?|acres?|ha|°|км|м|см|кг|г|га|миля|фут|шақырым)(?![\p{Ll}])/iu;
  return isBracketed && unit.test(text.slice(span.end, span.end + 12));
}

function missingOf(mention: NumberMention, text: string): Discovery {
  return {
    check: 'numbers.missing',
    severity: isConversion(mention, text) ? 'note' : 'blocker',
    source: [mention.span],
    target: [],
    parameters: { expected: mention.text },
    expected: mention.text,
    confidence: 0.9,
  };
}

function extraOf(mention: NumberMention): Discovery {
  return {
    check: 'numbers.extra',
    severity: 'warning',
    source: [],
    target: [mention.span],
    parameters: { actual: mention.text },
    actual: mention.text,
    confidence: 0.7,
  };
}

/** The number is there, its per cent sign is not. */
function percents(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (percentMarks(target.text) >= percentMarks(source.text)) return [];
  const all = new NumberIndex(target.numbers);
  const marked = new NumberIndex(target.numbers.filter(({ percent }) => percent !== 'no'));
  return figuresOf(source)
    .filter((mention) => mention.percent === 'yes' && !marked.find(mention))
    .flatMap((mention) => {
      const bare = all.find(mention);
      if (!bare) return [];
      return [
        {
          check: 'numbers.percent',
          severity: 'warning' as const,
          source: [mention.span],
          target: [bare.span],
          parameters: { expected: mention.text },
          confidence: 0.9,
        },
      ];
    });
}

function percentMarks(text: string): number {
  return text.match(/%|per\s?cent|pct|пайыз|процент/giu)?.length ?? 0;
}
