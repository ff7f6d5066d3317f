import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import { clockReading, readingsOf, shortYears, timeReading } from './figure-readings';
import { magnitudeBehind, RANGE_END } from './magnitudes';
import type { NumberMention } from './number-mention';

// One pass: links have no numbers to compare, dates and times are one thing, the rest are figures with their separators.
const TOKENS = new RegExp(
  [
    '(?<link>(?:https?:\\/\\/|www\\.)[^\\s"“”«»<>()]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.]{2,63}|(?<![\\w-])[a-z0-9-]{1,63}\\.(?:com|org|net|kz|ru|co\\.uk|gov|edu)\\b(?:\\/[^\\s"“”«»<>()]*)?)',
    '(?<date>(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?![\\d.]))',
    '(?<clock>(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?![\\d:]))',
    '(?<figures>(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?|\\d+(?:[.,]\\d+)*)',
  ].join('|'),
  'giu',
);
const PERCENT = /^(?:[\s\u00a0]?%|[\s\u00a0-]?(?:per\s?cent|pct|пайыз|процент))/iu;
/** How far a number looks ahead for its magnitude, sign or clock. */
const AHEAD = 40;

/** Numbers written in figures, with the magnitude, percent sign or clock behind them. */
export function findFigures(text: string, locale: Locale): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const { 0: token, index, groups = {} } of text.matchAll(TOKENS)) {
    const span = { start: index, end: index + token.length };
    if (groups.date)
      mentions.push(...dateMentions(text, span, groups.day ?? '', groups.month ?? '', groups.year ?? ''));
    else if (groups.clock) mentions.push(clockMention(text, span, Number(groups.hour), Number(groups.minute)));
    // G20, F16: the name of a thing.
    else if (groups.figures && !/\p{L}/u.test(text[index - 1] ?? ' '))
      mentions.push(figuresMention(text, span, locale));
  }
  return mergeCompounds(text, mentions);
}

function figuresMention(text: string, span: Span, locale: Locale): NumberMention {
  const behind = text.slice(span.end, span.end + AHEAD);
  const magnitude = magnitudeBehind(behind, locale);
  const readings = [...readingsOf(text.slice(span.start, span.end)), ...shortYears(text, span, behind, locale)];
  const clock = clockReading(text, span, behind);
  const end = magnitude && !magnitude.isShared ? span.end + magnitude.length : span.end;
  return {
    ...plain(text, { start: span.start, end }, [
      ...(magnitude && !magnitude.isCertain ? readings : []),
      ...readings.map((value) => rounded(value * (magnitude?.factor ?? 1))),
      ...(clock?.values ?? []),
    ]),
    ...(clock ? { time: clock.time } : {}),
    percent: percentAt(text.slice(end, end + AHEAD)),
  };
}

function clockMention(text: string, span: Span, hour: number, minute: number): NumberMention {
  const { values, time } = timeReading(hour, minute);
  return { ...plain(text, span, values), time, parts: [hour, minute] };
}

/** The month is a word on the other side; day and year must be there. */
function dateMentions(text: string, span: Span, day: string, month: string, year: string): NumberMention[] {
  const yearAt = span.end - year.length;
  // 02/22 in the American order.
  const days = Number(month) > 12 ? [Number(day), Number(month)] : [Number(day)];
  return [
    plain(text, { start: span.start, end: span.start + day.length }, days),
    plain(text, { start: yearAt, end: span.end }, [Number(year)]),
  ];
}

function plain(text: string, span: Span, values: readonly number[]): NumberMention {
  const isBracketed = isInBrackets(text, span.start);
  return { span, text: text.slice(span.start, span.end), form: 'figures', values, percent: 'no', isBracketed };
}

/** 2 миллиард 300 миллион теңге: one sum in two steps. */
function mergeCompounds(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const merged: NumberMention[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    if (!last || !isNextStep(text, last, mention)) {
      merged.push(mention);
      continue;
    }
    const span = { start: last.span.start, end: mention.span.end };
    const sum = rounded((last.values.at(-1) ?? 0) + (mention.values.at(-1) ?? 0));
    merged[merged.length - 1] = {
      ...last,
      span,
      text: text.slice(span.start, span.end),
      values: [...last.values, ...mention.values, sum],
    };
  }
  return merged;
}

function isNextStep(text: string, last: NumberMention, mention: NumberMention): boolean {
  const gap = mention.span.start - last.span.end;
  if (gap < 1 || gap > 2 || text.slice(last.span.end, mention.span.start).trim() !== '') return false;
  const [big, small] = [last.values.at(-1) ?? 0, mention.values.at(-1) ?? 0];
  if (!/\p{L}/u.test(last.text) || small >= big || big < 1000 || big % 1000 !== 0) return false;
  return /\p{L}/u.test(mention.text) || small < 1000;
}

function percentAt(behind: string): NumberMention['percent'] {
  if (PERCENT.test(behind)) return 'yes';
  const range = RANGE_END.exec(behind);
  return range && PERCENT.test(behind.slice(range[0].trimEnd().length)) ? 'maybe' : 'no';
}

function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 80), offset);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  );
}

/** 8.6 × 10⁶ is 8 600 000 and not a hair less. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
