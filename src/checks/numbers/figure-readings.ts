/** What figures may be worth: a comma is a decimal mark in Kazakh and a separator in English, and newsrooms write both. */
export function readingsOf(figures: string): number[] {
  if (PLAIN.test(figures)) return [Number(figures)];
  const compact = figures.replace(/[ \u00a0\u202f\u2009]/gu, '');
  const values: number[] = [];
  if (GROUPED.test(compact))
    values.push(
      Number(isCommaGrouped(compact) ? compact.replace(/,/gu, '') : compact.replace(/\./gu, '').replace(',', '.')),
    );
  if (DECIMAL.test(compact)) values.push(Number(compact.replace(',', '.')));
  // Paragraph 3.1.4, a version: its digits are its name.
  return values.length > 0 ? values : [Number(compact.replace(/[.,]/gu, ''))];
}

const PLAIN = /^\d+$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const DECIMAL = /^\d+[.,]\d+$/u;

function isCommaGrouped(figures: string): boolean {
  const [comma, point] = [figures.indexOf(','), figures.indexOf('.')];
  return comma !== -1 && (point === -1 || comma < point);
}

/** A time of day, and the numbers that may stand for its hour. */
export interface ClockReading {
  readonly values: readonly number[];
  readonly time: number;
}

/** Half past has no number of its own; six o'clock may be a bare 6 or 18 elsewhere. */
export function timeReading(hour: number, minute: number): ClockReading {
  const values = minute === 0 ? [hour, (hour + 12) % 24, hour % 12 === 0 ? 12 : hour % 12] : [];
  return { values, time: hour * 60 + minute };
}
