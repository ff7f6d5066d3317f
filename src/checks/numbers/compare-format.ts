import type { Locale } from '../../kernel/locale';
import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';
import { readingsOf } from './figure-readings';
import type { NumberIndex, NumberMention } from './number-mention';

const FIGURES = /^\d[\d.,\u0020\u00a0\u202f]*/u;
const ENGLISH_DECIMAL_COMMA = /^(\d+),(\d{1,2})$/u;
const SPACED = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/u;
const COMMA_GROUPED = /^\d{1,3}(?:,\d{3})+$/u;
const DECIMAL_POINT = /^(\d+)\.(\d{1,2})$/u;

/**
 * Figures of the target written as the other language writes them: `12,5 percent`, `1,250,000 теңге`. The source tells which reading is
 * meant, so that there is one repair only.
 */
export function compareFormat(
  theirs: readonly NumberMention[],
  source: NumberIndex,
  { locale }: TextAnalysis,
): Discovery[] {
  const found: Discovery[] = [];
  for (const mention of theirs) {
    const { form, isDated, isIdentifier, time, span } = mention;
    if (form !== 'figures' || isDated || isIdentifier || time !== undefined) continue;
    const figures = (FIGURES.exec(mention.text)?.[0] ?? '').trimEnd();
    const text = houseForm(figures, locale);
    if (!text) continue;
    const value = Number(text.replace(/[,\u00a0]/gu, (sign) => (sign === ',' && locale === 'kk' ? '.' : '')));
    // With its magnitude: 12.5 млрд.
    const factor = (mention.values.at(-1) ?? 0) / (readingsOf(figures).at(-1) || 1);
    if (!source.hasFigures(value) && !source.hasFigures(Number((value * factor).toPrecision(12)))) continue;
    const place = { start: span.start, end: span.start + figures.length };
    found.push({
      check: 'numbers.format',
      severity: 'note',
      source: [],
      target: [place],
      parameters: { expected: text, actual: figures },
      expected: text,
      actual: figures,
      confidence: 0.8,
      fix: { side: 'target', span: place, text },
    });
  }
  return found;
}

function houseForm(figures: string, locale: Locale): string | undefined {
  if (locale === 'kk') {
    if (COMMA_GROUPED.test(figures)) return figures.replace(/,/gu, '\u00a0');
    return DECIMAL_POINT.test(figures) ? figures.replace('.', ',') : undefined;
  }
  if (SPACED.test(figures)) return figures.replace(/[ \u00a0\u202f]/gu, ',');
  return ENGLISH_DECIMAL_COMMA.test(figures) ? figures.replace(',', '.') : undefined;
}
