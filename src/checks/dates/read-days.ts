import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { ValueToken } from '../numbers/value-tokens';
import type { WeekdayMention } from './date-mention';

/** Titles with a day in them: Sunday Times, Saturday Night Live. */
const TITLE = /^[\s\u00a0]\p{Lu}/u;

/** The days of the week that a text names, but not those of titles. */
export function readWeekdays(text: string, locale: Locale, tokens: readonly ValueToken[]): WeekdayMention[] {
  return tokens.flatMap(({ word, start, end }) => {
    if (word?.weekday === undefined) return [];
    const name = text.slice(start, end);
    if (locale === 'en' && (name === name.toLowerCase() || TITLE.test(text.slice(end, end + 2)))) return [];
    return [{ span: { start, end }, text: name, weekday: word.weekday }];
  });
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
  return tokens.flatMap(({ word, start, end }) => {
    const span = { start, end };
    if (word?.relative)
      return [{ span, text: text.slice(start, end), unit: word.relative[0], distance: word.relative[1] }];
    if (word?.unit !== 'year') return [];
    const before = (locale === 'kk' ? KAZAKH_RELATIVE_YEAR : RELATIVE_YEAR).exec(
      text.slice(Math.max(0, start - 9), start),
    );
    const distance = DISTANCE[before?.[1]?.toLowerCase() ?? ''];
    return distance === undefined ? [] : [{ span, text: text.slice(start, end), unit: 'year' as const, distance }];
  });
}
