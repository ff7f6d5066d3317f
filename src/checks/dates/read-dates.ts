import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { ValueToken } from '../numbers/value-tokens';
import type { DateMention, DatePart } from './date-mention';

export interface Dates {
  readonly dates: readonly DateMention[];
  /** The figures that belong to dates. */
  readonly dated: ReadonlySet<ValueToken>;
}

/** Every date of a text: `2026 жылғы 22 ақпанда`, `Feb. 22, 2026`, `22.02.2026`, `3–5 наурыз`, a month alone. */
export function readDates(text: string, locale: Locale, tokens: readonly ValueToken[]): Dates {
  const dates: DateMention[] = [];
  const dated = new Set<ValueToken>();
  tokens.forEach((token, at) => {
    if (token.word?.month !== undefined) dates.push(...datesAround(text, locale, tokens, at, dated));
    else if (!token.word && !token.clock && token.roman === undefined) {
      const date = numericDate(text, tokens, at, dated);
      if (date) dates.push(date);
    }
  });
  return { dates, dated };
}

const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** 22.02.2026, 22/02/2026, 2026-02-22; 02/22/2026 in the American order where the second figure can be no month. */
function numericDate(
  text: string,
  tokens: readonly ValueToken[],
  at: number,
  dated: Set<ValueToken>,
): DateMention | undefined {
  const token = tokens[at] as ValueToken;
  const length = token.end - token.start;
  if (length >= 8 && length <= 10) {
    const [, day, month, year] = POINTED.exec(text.slice(token.start, token.end)) ?? [];
    if (!day || !month || !year) return undefined;
    dated.add(token);
    const monthAt = token.start + day.length + 1;
    return dateOfFigures(text, [
      { value: Number(day), span: { start: token.start, end: token.start + day.length } },
      { value: Number(month), span: { start: monthAt, end: monthAt + month.length } },
      { value: Number(year), span: { start: token.end - 4, end: token.end } },
    ]);
  }
  const [second, third] = [tokens[at + 1], tokens[at + 2]];
  if (!second || !third || second.word || third.word || length > 4 || second.end - second.start > 2) return undefined;
  const sign = text[token.end];
  if ((sign !== '/' && sign !== '-') || text[second.end] !== sign) return undefined;
  if (second.start !== token.end + 1 || third.start !== second.end + 1) return undefined;
  const parts = [token, second, third].map(({ start, end }) => ({
    value: Number(text.slice(start, end)),
    span: { start, end },
  })) as [DatePart, DatePart, DatePart];
  const isIso = sign === '-' && length === 4 && third.end - third.start === 2;
  if (!isIso && !(sign === '/' && length <= 2 && third.end - third.start === 4)) return undefined;
  const date = dateOfFigures(text, isIso ? [parts[2], parts[1], parts[0]] : parts);
  if (date) for (const part of [token, second, third]) dated.add(part);
  return date;
}

function dateOfFigures(text: string, [first, second, year]: [DatePart, DatePart, DatePart]): DateMention | undefined {
  const isAmerican = second.value > 12;
  const day = isAmerican ? second : first;
  const month = isAmerican ? first : second;
  if (day.value < 1 || day.value > 31 || month.value < 1 || month.value > 12) return undefined;
  // The parts stand in some order, and nothing but their signs between them.
  const start = Math.min(first.span.start, year.span.start);
  const end = Math.max(first.span.end, year.span.end);
  return { span: { start, end }, text: text.slice(start, end), day, month, year, isDoubtful: false, isNumeric: true };
}

function datesAround(
  text: string,
  locale: Locale,
  tokens: readonly ValueToken[],
  at: number,
  dated: Set<ValueToken>,
): DateMention[] {
  const token = tokens[at] as ValueToken;
  const name = text.slice(token.start, token.end);
  const isCapitalised = name !== name.toLowerCase();
  if (locale === 'en' && !isCapitalised) return [];
  const month = { value: token.word?.month ?? 0, span: { start: token.start, end: token.end } };
  const found = locale === 'kk' ? kazakhFigures(text, tokens, at) : englishFigures(text, tokens, at);
  for (const { token: used } of [...found.days, ...(found.year ? [found.year] : [])]) dated.add(used);
  const year = found.year && partOf(found.year);
  const isAlone = found.days.length === 0 && !year;
  const isDoubtful =
    isAlone && (locale === 'kk' ? isDoubtfulInKazakh(text, token, isCapitalised) : isDoubtfulInEnglish(text, token));
  if (isAlone && locale === 'en' && isBareAbbreviation(text, token, name)) return [];
  const days = found.days.length > 0 ? found.days.map(partOf) : [undefined];
  return days.map((day) => ({
    ...placed(text, [month, day, year]),
    month,
    ...(day ? { day } : {}),
    ...(year ? { year } : {}),
    isDoubtful,
    isNumeric: false,
  }));
}

interface Figure {
  readonly token: ValueToken;
  readonly value: number;
}
interface Figures {
  readonly days: readonly Figure[];
  readonly year?: Figure;
}

/** Days stand before the month, the year with its word before them; `ақпанның 22-сі`. */
function kazakhFigures(text: string, tokens: readonly ValueToken[], at: number): Figures {
  const month = tokens[at] as ValueToken;
  const { days, first } = daysBefore(text, tokens, at, KAZAKH_DAY_GAP);
  if (days.length === 0 && /[дтн][ыі]ң$/u.test(text.slice(month.start, month.end))) {
    const day = dayAt(text, tokens[at + 1]);
    if (day && text[day.token.end] === '-' && isNear(text, month.end, day.token.start)) days.push(day);
  }
  const word = tokens[first - 1];
  const start = tokens[first]?.start ?? 0;
  if (word?.word?.isYear && isNear(text, word.end, start)) {
    const year = yearAt(text, tokens[first - 2]);
    if (year && isNear(text, year.token.end, word.start)) return { days, year };
  }
  const year = yearAt(text, tokens[at + 1]);
  // `Маусым 2026 жылғы 31 мамырда аяқталады`: the year leads another date.
  const isBehind =
    year && isNear(text, month.end, year.token.start) && !LEADS_ON.test(text.slice(year.token.end, year.token.end + 7));
  return isBehind ? { days, year } : { days };
}

const LEADS_ON = /^[\s\u00a0]жылғы/u;
const KAZAKH_DAY_GAP = /^[\s\u00a0]{1,2}$|^-(?:ші|шы|і|ы|сі|сы|нан|нен|дан|ден|тан|тен) $/u;
const ENGLISH_DAY_GAP = /^(?:st|nd|rd|th)?(?: of)?[\s\u00a0-]$/u;
const LIST_GAP = /^(?:st|nd|rd|th|-?(?:ші|шы|і|сі|сы))?\s?(?:[-–—,/]|to|and|or|және|мен|бен|пен)\s?$/u;
const MOST_DAYS = 4;
const LONGEST_GAP = 9;

/** The day before a month, and those that share it: `3, 4 және 5 наурыз`. */
function daysBefore(text: string, tokens: readonly ValueToken[], at: number, gap: RegExp) {
  const days: Figure[] = [];
  let first = at;
  for (let allowed = gap; days.length < MOST_DAYS; allowed = LIST_GAP) {
    const day = dayAt(text, tokens[first - 1]);
    if (!day || !gapMatches(text, day.token.end, tokens[first]?.start ?? 0, allowed)) break;
    days.unshift(day);
    first -= 1;
  }
  return { days, first };
}

/** `22 February`, `the 22nd of February`, `February 22`, `Feb. 3-5`, the year behind either. */
function englishFigures(text: string, tokens: readonly ValueToken[], at: number): Figures {
  const month = tokens[at] as ValueToken;
  const { days } = daysBefore(text, tokens, at, ENGLISH_DAY_GAP);
  let last = at;
  if (days.length === 0) {
    for (let isFirst = true; days.length < MOST_DAYS; isFirst = false) {
      const day = dayAt(text, tokens[last + 1]);
      const from = tokens[last]?.end ?? 0;
      if (!day || !(isFirst ? isNear(text, from, day.token.start) : gapMatches(text, from, day.token.start, LIST_GAP)))
        break;
      days.push(day);
      last += 1;
    }
  }
  const end = tokens[last]?.end ?? month.end;
  const year = yearAt(text, tokens[last + 1]);
  const isYear = year && gapMatches(text, end, year.token.start, YEAR_GAP);
  return isYear ? { days, year } : { days };
}

const YEAR_GAP = /^(?:st|nd|rd|th)?\.?,?(?: of)?[\s\u00a0]$/u;

function gapMatches(text: string, from: number, to: number, gap: RegExp): boolean {
  return to - from <= LONGEST_GAP && gap.test(text.slice(from, to));
}

/** A few spaces and full stops, as behind an abbreviation: `Feb. 22`, `2026 ж. 22`. */
function isNear(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[.,\s\u00a0-]*$/u.test(text.slice(from, to));
}

function dayAt(text: string, token: ValueToken | undefined): Figure | undefined {
  return figureAt(text, token, 1, 2, 1, 31);
}

function yearAt(text: string, token: ValueToken | undefined): Figure | undefined {
  return figureAt(text, token, 4, 4, 1000, 2199);
}

function figureAt(
  text: string,
  token: ValueToken | undefined,
  shortest: number,
  longest: number,
  least: number,
  most: number,
): Figure | undefined {
  if (!token || token.word || token.clock || token.roman !== undefined) return undefined;
  const length = token.end - token.start;
  if (length < shortest || length > longest) return undefined;
  const value = Number(text.slice(token.start, token.end));
  return value >= least && value <= most ? { token, value } : undefined;
}

function partOf({ token: { start, end }, value }: Figure): DatePart {
  return { value, span: { start, end } };
}

/** «Наурыз» (the holiday), қазан (a cauldron), маусым (a season): months for sure beside figures only. */
function isDoubtfulInKazakh(text: string, token: ValueToken, isCapitalised: boolean): boolean {
  // Without a year a month belongs to nobody: сайлау маусымы басталды is the season of elections.
  if (/^маусымы/iu.test(text.slice(token.start, token.end))) return true;
  if (MONTH_BEFORE.test(text.slice(token.end, token.end + 5))) return false;
  return isCapitalised || token.word?.isDoubtfulMonth === true;
}

/** Abbreviations are months beside figures, and in `until Oct.`: Jan is a name. */
function isBareAbbreviation(text: string, { start, end }: ValueToken, name: string): boolean {
  if (name.length > 3 || name === 'May') return false;
  return text[end] !== '.' || !SURELY_MONTH_AFTER.test(text.slice(Math.max(0, start - 8), start));
}

const SURELY_MONTH_AFTER = /(?:^|[^\p{L}])(?:in|since|until|till|last|next|early|late|mid)[\s\u00a0-]$/iu;

/** қазан айында, маусымның басында. */
const MONTH_BEFORE = /^[\s\u00a0](?:ай(?!т)|бас|соң|орт|аяғ)/u;

const MONTH_AFTER =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|through|during|between|and|each|every|before|after)[\s\u00a0-]$/iu;

function isDoubtfulInEnglish(text: string, token: ValueToken): boolean {
  return (
    token.word?.isDoubtfulMonth === true && !MONTH_AFTER.test(text.slice(Math.max(0, token.start - 10), token.start))
  );
}

function placed(text: string, parts: readonly (DatePart | undefined)[]): { span: Span; text: string } {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.span.start);
    end = Math.max(end, part.span.end);
  }
  return { span: { start, end }, text: text.slice(start, end) };
}
