import type { Locale } from '../../kernel/locale';
import { CURRENCY_SIGNS } from '../data/measures';
import { AMBIGUOUS_MAGNITUDES } from '../data/numerals';
import type { DateMention, DatePart } from '../dates/date-mention';
import { readingsOf, timeReading } from './figure-readings';
import type { NumberMention } from './number-mention';
import { isJoint, type ValueToken } from './value-tokens';
import { isNumberWord, wordsMention } from './word-readings';

/** Every number of a text, with what it counts; the figures of dates are among them, marked as theirs. */
export function readNumbers(
  text: string,
  locale: Locale,
  tokens: readonly ValueToken[],
  dates: readonly DateMention[],
  dated: ReadonlySet<ValueToken>,
): NumberMention[] {
  if (tokens.length === 0) return [];
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as ValueToken;
    if (dated.has(token)) continue;
    if (token.clock) mentions.push(clockMention(text, token, token.clock));
    else if (token.roman !== undefined) mentions.push(plain(text, token, 'roman', [token.roman]));
    else if (!token.word) {
      const { mention, used } = figuresMention(text, locale, tokens, at);
      mentions.push(mention);
      at += used;
    } else if (isNumberWord(token)) {
      const words = wordsMention(text, tokens, at);
      mentions.push(words.mention);
      at += words.count - 1;
    } else if (token.word.time !== undefined)
      mentions.push({ ...plain(text, token, 'words', [12]), time: token.word.time });
  }
  const merged = shareInRanges(text, mergeCompounds(text, mentions));
  for (const { day, year } of dates) {
    if (day) merged.push(datedMention(text, day));
    if (year) merged.push(datedMention(text, year));
  }
  return merged;
}

function datedMention(text: string, { span: { start, end }, value }: DatePart): NumberMention {
  const mention = plain(text, { start, end, isBracketed: false }, 'figures', [value]);
  mention.isDated = true;
  return mention;
}

type Place = Pick<ValueToken, 'start' | 'end' | 'isBracketed'>;

function plain(
  text: string,
  { start, end, isBracketed }: Place,
  form: NumberMention['form'],
  values: readonly number[],
): { -readonly [Key in keyof NumberMention]: NumberMention[Key] } {
  return {
    span: { start, end },
    text: text.slice(start, end),
    form,
    values,
    percent: 'no',
    isBracketed,
    // All mentions are made alike, so that they are read alike.
    time: undefined,
    isClock: undefined,
    parts: undefined,
    isPoints: undefined,
    currency: undefined,
    unit: undefined,
    reference: undefined,
    isDated: undefined,
    isRangeEnd: undefined,
    isIdentifier: undefined,
  };
}

function clockMention(text: string, token: ValueToken, [hour, minute]: readonly [number, number]): NumberMention {
  const { values, time } = timeReading(hour, minute);
  return { ...plain(text, token, 'figures', values), time, isClock: true, parts: [hour, minute] };
}

interface Magnitude {
  readonly factor: number;
  readonly end: number;
  readonly isCertain: boolean;
  readonly used: number;
}

function figuresMention(text: string, locale: Locale, tokens: readonly ValueToken[], at: number) {
  const token = tokens[at] as ValueToken;
  const figures = text.slice(token.start, token.end);
  const magnitude = magnitudeBehind(text, locale, tokens, at);
  const readings =
    figures.length === 2 ? [...readingsOf(figures), ...shortYears(text, locale, token, figures)] : readingsOf(figures);
  const clock = magnitude ? null : clockReading(text, tokens, at, figures);
  const end = magnitude?.end ?? token.end;
  const values = magnitude
    ? [...(magnitude.isCertain ? [] : readings), ...readings.map((value) => rounded(value * magnitude.factor))]
    : clock
      ? [...readings, ...clock.values]
      : readings;
  const used = magnitude?.used ?? 0;
  const next = tokens[at + used + 1];
  const isNext = next?.word && isBehind(text, end, next.start);
  const percent = percentBehind(text, end, next);
  const currency =
    currencyBefore(text, token.start) ?? currencyAt(text, end) ?? (isNext ? next.word?.currency : undefined);
  const unit = isNext && !isYearOfEra(figures, next) ? unitBehind(text, tokens, at + used + 1) : undefined;
  const reference = referenceOf(text, locale, tokens, at);
  return {
    used,
    mention: {
      span: { start: token.start, end },
      text: text.slice(token.start, end),
      form: 'figures' as const,
      values,
      percent: percent ? ('yes' as const) : ('no' as const),
      isBracketed: token.isBracketed,
      time: clock?.time,
      isClock: clock?.isClock,
      parts: undefined,
      isPoints: percent && isPoints(text, end) ? true : undefined,
      currency,
      unit,
      reference,
      isDated: undefined,
      isRangeEnd: undefined,
      isIdentifier: isIdentifier(text, token, figures) ? true : undefined,
    },
  };
}

function magnitudeBehind(text: string, locale: Locale, tokens: readonly ValueToken[], at: number): Magnitude | null {
  const token = tokens[at] as ValueToken;
  let [factor, end, used] = [1, token.end, 0];
  // 300 мың; 5 hundred thousand.
  for (let next = tokens[at + 1]; next?.word?.magnitude !== undefined && used < 2; next = tokens[at + used + 1]) {
    if (!isJoint(text, end, next.start) || (locale === 'kk' && next.word.about !== undefined)) break;
    factor *= next.word.magnitude;
    end = next.end;
    used += 1;
  }
  if (used > 0) return { factor, end, used, isCertain: true };
  if (locale !== 'en') return null;
  const ambiguous = AMBIGUOUS_MAGNITUDES[text[token.end]?.toLowerCase() ?? ''];
  return ambiguous === undefined || /\p{L}/u.test(text[token.end + 1] ?? ' ')
    ? null
    : { factor: ambiguous, end: token.end + 1, used: 0, isCertain: false };
}

/** '90s, 2018–19, 90-жылдары: the century is understood. */
function shortYears(text: string, locale: Locale, { start, end }: ValueToken, figures: string): number[] {
  if (figures.length !== 2) return [];
  const value = Number(figures);
  const century = /(\d{2})\d{2}\s?[-–—/]\s?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  if (century) return [Number(century) * 100 + value];
  const behind = text.slice(end, end + 9);
  const isDecade = locale === 'kk' ? /^-?\s?(?:ші\s|шы\s)?жыл/u.test(behind) : /^s\b/u.test(behind);
  return isDecade || /['’‘]/u.test(text[start - 1] ?? ' ') ? [1900 + value, 2000 + value] : [];
}

const POINTED_CLOCK = /^(\d{1,2})(?:\.(\d{2}))?$/u;
const ENGLISH_CLOCK = /^[\s\u00a0]?(?:[ap]\.?[\s\u00a0]?m\b|o['’]clock)/iu;

/** `6 p.m.`, `сағат 18.00-де`: figures that are a time of day because of the words around them. */
function clockReading(text: string, tokens: readonly ValueToken[], at: number, figures: string) {
  if (figures.length > 5) return null;
  const [, hour, minute] = POINTED_CLOCK.exec(figures) ?? [];
  if (!hour || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  const { start, end } = tokens[at] as ValueToken;
  const before = tokens[at - 1];
  const isClock =
    ENGLISH_CLOCK.test(text.slice(end, end + 9)) ||
    (before?.word?.clock !== undefined && isJoint(text, before.end, start));
  return isClock || minute !== undefined ? { ...timeReading(Number(hour), Number(minute ?? 0)), isClock } : null;
}

/** Nothing but a space or a hyphen, or the country of a dollar, stands between a number and its measure. */
function isBehind(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false;
  return isJoint(text, from, to) || /^[\s\u00a0](?:АҚШ|US|U\.S\.|American)[\s\u00a0]$/u.test(text.slice(from, to));
}

/** 2026 жыл is a year, 5 жыл are five of them. */
function isYearOfEra(figures: string, next: ValueToken): boolean {
  return next.word?.isYear === true && figures.length === 4;
}

function percentBehind(text: string, end: number, next: ValueToken | undefined): boolean {
  if (text[end] === '%' || (text[end + 1] === '%' && /\s/u.test(text[end] ?? ''))) return true;
  if (!next?.word?.isPercent || next.start - end > 6) return false;
  return /^[\s\u00a0-]?(?:per[\s\u00a0-]?)?$/iu.test(text.slice(end, next.start));
}

function isPoints(text: string, end: number): boolean {
  return /^.?(?:percentage[\s-]points?|пайыздық (?:тармақ|пункт))/iu.test(text.slice(end, end + 26));
}

function currencyBefore(text: string, start: number): string | undefined {
  return (
    CURRENCY_SIGNS[text[start - 1] ?? ''] ??
    (text[start - 1] === ' ' ? CURRENCY_SIGNS[text[start - 2] ?? ''] : undefined)
  );
}

function currencyAt(text: string, end: number): string | undefined {
  return CURRENCY_SIGNS[text[end] ?? ''] ?? (text[end] === ' ' ? CURRENCY_SIGNS[text[end + 1] ?? ''] : undefined);
}

/** A unit, with what it is per: км/сағ, km/h. Square and cubic measures are other words before the unit, and left alone. */
function unitBehind(text: string, tokens: readonly ValueToken[], at: number): string | undefined {
  const token = tokens[at] as ValueToken;
  const unit = token.word?.unit;
  const sign = text[token.end];
  if (sign === '²' || sign === '³') return undefined;
  if (sign !== '/') return unit;
  if (/^\/(?:сағ|h\b|hr|hour)/iu.test(text.slice(token.end, token.end + 5)))
    return unit === 'km' ? 'km/h' : unit === 'mile' ? 'mph' : undefined;
  return undefined;
}

/** 5-бап, Article 5. */
function referenceOf(text: string, locale: Locale, tokens: readonly ValueToken[], at: number) {
  const token = tokens[at] as ValueToken;
  const neighbour = tokens[locale === 'kk' ? at + 1 : at - 1];
  if (!neighbour?.word?.reference) return undefined;
  const isBeside =
    locale === 'kk' ? isJoint(text, token.end, neighbour.start) : isJoint(text, neighbour.end, token.start);
  return isBeside ? neighbour.word.reference : undefined;
}

/** № 437, a telephone, a number of twelve digits. */
function isIdentifier(text: string, { start }: ValueToken, figures: string): boolean {
  const sign = text[start - 1];
  return (
    (figures.length >= LONG_IDENTIFIER && /^\d+$/u.test(figures)) ||
    sign === '№' ||
    (sign === ' ' && text[start - 2] === '№') ||
    (sign === '+' && figures.length <= 3)
  );
}

const LONG_IDENTIFIER = 9;

/** 2 миллиард 300 миллион теңге: one sum in two steps. */
function mergeCompounds(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  if (mentions.length < 2) return [...mentions];
  const merged: NumberMention[] = [];
  for (const mention of mentions) {
    const last = merged[merged.length - 1];
    if (!last || !isNextStep(text, last, mention)) {
      merged.push(mention);
      continue;
    }
    const span = { start: last.span.start, end: mention.span.end };
    const sum = rounded((last.values.at(-1) ?? 0) + (mention.values.at(-1) ?? 0));
    merged[merged.length - 1] = {
      ...mention,
      span,
      text: text.slice(span.start, span.end),
      values: [sum, ...last.values, ...mention.values].slice(0, MOST_READINGS),
    };
  }
  return merged;
}

const MOST_READINGS = 12;

function isNextStep(text: string, last: NumberMention, mention: NumberMention): boolean {
  if (last.form !== 'figures' || mention.form !== 'figures') return false;
  const gap = mention.span.start - last.span.end;
  if (gap < 1 || gap > 2 || text.slice(last.span.end, mention.span.start).trim() !== '') return false;
  const [big, small] = [last.values.at(-1) ?? 0, mention.values.at(-1) ?? 0];
  if (!/\p{L}/u.test(last.text) || small >= big || big < 1000 || big % 1000 !== 0) return false;
  return /\p{L}/u.test(mention.text) || small < 1000;
}

const RANGE =
  /^[\s\u00a0]?(?:[-–—/]|to|and|және|мен|бен|пен|[нтд][ае]н)[\s\u00a0]?$|^-[тдн][ае]н[\s\u00a0]$|^%[-–—]$/iu;

/** In 10–15 млн теңге and 10–15 % the magnitude, the sign and the measure belong to both ends. */
function shareInRanges(text: string, mentions: NumberMention[]): NumberMention[] {
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [from, to] = [mentions[at] as NumberMention, mentions[at + 1] as NumberMention];
    if (from.form !== 'figures' || to.form !== 'figures' || to.span.start - from.span.end > 6) continue;
    if (!RANGE.test(text.slice(from.span.end, to.span.start))) continue;
    const [low, high] = [from.values[0] ?? 0, to.values.at(-1) ?? 0];
    const factor = factorOf(to);
    mentions[at] = {
      ...from,
      values:
        factor > 1 && factorOf(from) === 1
          ? [...from.values, ...from.values.map((value) => rounded(value * factor))]
          : from.values,
      percent: from.percent === 'no' && to.percent === 'yes' ? 'maybe' : from.percent,
      isRangeEnd: low < high,
    };
    mentions[at + 1] = { ...to, isRangeEnd: low < high };
  }
  return mentions;
}

/** What a magnitude made of the figures: the last reading over the bare one. */
function factorOf({ text, values }: NumberMention): number {
  const bare = readingsOf(/^[\d.,\s\u00a0\u202f]*\d/u.exec(text)?.[0] ?? '').at(-1) ?? 0;
  const factor = (values.at(-1) ?? 0) / (bare || 1);
  return /\p{L}/u.test(text) && factor >= 1000 ? Math.round(factor) : 1;
}

/** 8.6 × 10⁶ is 8 600 000 and not a hair less. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
