import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { compareWeekdays, compareWithCalendar } from '../dates/calendar';
import { compareDates } from '../dates/compare-dates';
import { checkDateFormat } from '../dates/date-format';
import type { DatePart } from '../dates/date-mention';
import { compareRelativeDays } from '../dates/relative-days';
import { compareApproximations } from './approximations';
import { compareAttributes } from './compare-attributes';
import { compareFormat } from './compare-format';
import { areConvertible, compareConversions, convertedTo, isConverted } from './conversions';
import type { NumberMention } from './number-mention';

/**
 * Numbers and dates are compared by what they are worth: every figure of one side has a counterpart on the other, in figures, words or
 * Roman numerals. Dates go first, and what belongs to them is no number any more. Two figures without a counterpart are one change.
 */
export function checkValues(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (source.values.length === 0 && target.values.length === 0) return [];
  const isWhole = input.relation === 'translation' || input.relation === 'official';
  const found = [
    ...compareWeekdays(source, target, isWhole),
    ...compareWithCalendar(source, target),
    ...compareRelativeDays(source, target),
    ...compareApproximations(source, target),
    ...checkDateFormat(target),
  ];
  const [mine, theirs] = [source.numbers, target.numbers];
  if (mine.length === 0 && theirs.length === 0 && source.dates.length === 0 && target.dates.length === 0) return found;
  const [inSource, inTarget] = [source.numberIndex, target.numberIndex];
  const dates = compareDates(source, target, inTarget, isWhole);
  const required = figuresOf(mine);
  const lost = required.filter((mention) => !inTarget.find(mention));
  const added = figuresOf(theirs, dates.strayInTarget).filter((mention) => !inSource.find(mention));
  const changes = pairUp(lost, added);
  const [gone, come] = [new Set(changes.map(({ from }) => from)), new Set(changes.map(({ to }) => to))];
  const missing = lost.filter((mention) => !gone.has(mention));
  const extra = added.filter((mention) => !come.has(mention) && !mention.isBracketed);
  return [
    ...found,
    ...dates.found,
    ...changes.flatMap(({ from, to }) => (isConverted(from, to) ? conversionOf(from, to) : [changeOf(from, to)])),
    ...(isWhole ? missing.map((mention) => missingOf(mention, source.text, target)) : []),
    ...extra.map((mention) => extraOf(mention)),
    ...compareAttributes(required, target, inTarget),
    ...compareConversions(theirs, inSource),
    ...compareFormat(theirs, inSource, target),
  ];
}

/** Figures that are no part of a date, and those of dates that nothing answers to. */
function figuresOf(numbers: readonly NumberMention[], stray: readonly DatePart[] = []): NumberMention[] {
  const starts = new Set(stray.map(({ span }) => span.start));
  return numbers.filter(({ form, isDated, span }) => form === 'figures' && (!isDated || starts.has(span.start)));
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

function changedWhat(from: NumberMention, to: NumberMention): string {
  if (from.isIdentifier || to.isIdentifier) return 'numbers.identifier';
  if (from.isClock && to.isClock) return 'time.changed';
  if (areConvertible(from, to)) return 'units.conversion';
  return isMagnitudeLost(from, to) ? 'numbers.magnitude' : 'numbers.changed';
}

function changeOf(from: NumberMention, to: NumberMention): Discovery {
  const expected = areConvertible(from, to) ? String(convertedTo(from, to)) : from.text;
  return {
    check: changedWhat(from, to),
    severity: 'blocker',
    source: [from.span],
    target: [to.span],
    parameters: { expected, actual: to.text },
    expected,
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

/** The number of a conversion is gone and its unit still stands there: `( feet)`. */
function isUnitLeft({ unit }: NumberMention, { values }: TextAnalysis): boolean {
  const base = unit === 'km/h' ? 'km' : unit === 'mph' ? 'mile' : unit;
  return (
    unit !== undefined &&
    values.some(({ word, start }, at) => {
      const before = values[at - 1];
      return (word?.unit === unit || word?.unit === base) && !(before && start - before.end <= 2);
    })
  );
}

/** A measure in another unit answers for it, but a conversion in brackets is only said beside it. */
function conversionOf(from: NumberMention, to: NumberMention): Discovery[] {
  return to.isBracketed && !from.isBracketed
    ? [
        {
          check: 'numbers.missing',
          severity: 'warning',
          source: [from.span],
          target: [],
          parameters: { expected: from.text },
          expected: from.text,
          confidence: 0.8,
        },
      ]
    : [];
}

function missingOf(mention: NumberMention, text: string, target: TextAnalysis): Discovery {
  return {
    check: mention.isIdentifier ? 'numbers.identifier' : mention.isRangeEnd ? 'numbers.range' : 'numbers.missing',
    severity: !isConversion(mention, text) ? 'blocker' : isUnitLeft(mention, target) ? 'warning' : 'note',
    source: [mention.span],
    target: [],
    parameters: { expected: mention.text, ...(mention.isIdentifier ? { actual: 'none' } : {}) },
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
