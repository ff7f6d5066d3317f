import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { ValueToken } from '../numbers/value-tokens';
import type { WeekdayMention } from './date-mention';

/** Titles with a day in them: Sunday Times, Saturday Night Live. */
const TITLE = /^[\s\u00a0]\p{Lu}/u;

/** The days of the week that a text names, but not those of titles. */
export function readWeekdays(text: string, locale: Locale, tokens: readonly ValueToken[]): WeekdayMention[] {
  const weekdays: WeekdayMention[] = [];
  for (const { word, start, end } of tokens) {
    if (word?.weekday === undefined) continue;
    const name = text.slice(start, end);
    if (locale === 'en' && (name === name.toLowerCase() || TITLE.test(text.slice(end, end + 2)))) continue;
    weekdays.push({ span: { start, end }, text: name, weekday: word.weekday });
  }
  return weekdays;
}

export interface RelativeDay {
  readonly span: Span;
  readonly text: string;
  readonly unit: 'day' | 'year';
  readonly distance: number;
}

const RELATIVE_YEAR = /(?:^|[^\p{L}])(last|this|next)[\s\u00a0]$/iu;
const KAZAKH_RELATIVE_YEAR = /(?:^|[^\p{L}])(өткен|осы|келесі|келер|алдағы)[\s\u00a0]$/iu;
const DISTANCE: Readonly<Record<string, number>> = {
  ...{ last: -1, this: 0, next: 1 },
  ...{ өткен: -1, осы: 0, келесі: 1, келер: 1, алдағы: 1 },
};

/** Yesterday, бүгін, last year, биыл. */
export function readRelativeDays(text: string, locale: Locale, tokens: readonly ValueToken[]): RelativeDay[] {
  const days: RelativeDay[] = [];
  for (const { word, start, end } of tokens) {
    if (!word || (!word.relative && word.unit !== 'year')) continue;
    const span = { start, end };
    if (word.relative) {
      days.push({ span, text: text.slice(start, end), unit: word.relative[0], distance: word.relative[1] });
      continue;
    }
    const before = (locale === 'kk' ? KAZAKH_RELATIVE_YEAR : RELATIVE_YEAR).exec(
      text.slice(Math.max(0, start - 9), start),
    );
    const distance = DISTANCE[before?.[1]?.toLowerCase() ?? ''];
    if (distance !== undefined) days.push({ span, text: text.slice(start, end), unit: 'year', distance });
  }
  return days;
}
