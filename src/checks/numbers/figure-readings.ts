import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';

/** What figures may be worth: a comma is a decimal mark in Kazakh and a separator in English, and newsrooms write both. */
export function readingsOf(figures: string): number[] {
  const compact = figures.replace(/[ \u00a0\u202f]/gu, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(compact);
  const values: number[] = [];
  if (grouped)
    values.push(
      Number(isCommaGrouped(compact) ? compact.replace(/,/gu, '') : compact.replace(/\./gu, '').replace(',', '.')),
    );
  if (/^\d+[.,]\d+$/u.test(compact)) values.push(Number(compact.replace(',', '.')));
  // Paragraph 3.1.4, a version: its digits are its name.
  return values.length > 0 ? values : [Number(compact.replace(/[.,]/gu, ''))];
}

function isCommaGrouped(figures: string): boolean {
  const [comma, point] = [figures.indexOf(','), figures.indexOf('.')];
  return comma !== -1 && (point === -1 || comma < point);
}

/** '90s, 2018–19, 90-жылдары: the century is understood. */
export function shortYears(text: string, span: Span, behind: string, locale: Locale): number[] {
  const figures = text.slice(span.start, span.end);
  if (!/^\d{2}$/u.test(figures)) return [];
  const value = Number(figures);
  const century = /(\d{2})\d{2}\s?[-–—/]\s?$/u.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[1];
  if (century) return [Number(century) * 100 + value];
  const isDecade = locale === 'kk' ? /^-?\s?(?:ші\s|шы\s)?жыл/u.test(behind) : /^s\b/u.test(behind);
  return isDecade || /['’‘]/u.test(text[span.start - 1] ?? ' ') ? [1900 + value, 2000 + value] : [];
}

/** A time of day, and the numbers that may stand for its hour. */
export interface ClockReading {
  readonly values: readonly number[];
  readonly time: number;
}

/** `6 p.m.`, `сағат 18.00-де`: figures that are a time of day because of the words around them. */
export function clockReading(text: string, span: Span, behind: string): ClockReading | null {
  const clock = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(text.slice(span.start, span.end));
  if (!clock) return null;
  const [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const isEnglish = /^\s?[ap]\.?\s?m\b/iu.test(behind) || /^\s?o['’]clock/iu.test(behind);
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const isKazakh = /(?:сағат|таңғы|түскі|кешкі|түнгі)\s+(?:сағат\s+)?$/u.test(before);
  return isEnglish || isKazakh || clock[2] !== undefined ? timeReading(hour, minute) : null;
}

/** Half past has no number of its own; six o'clock may be a bare 6 or 18 elsewhere. */
export function timeReading(hour: number, minute: number): ClockReading {
  const values = minute === 0 ? [hour, (hour + 12) % 24, hour % 12 === 0 ? 12 : hour % 12] : [];
  return { values, time: hour * 60 + minute };
}
