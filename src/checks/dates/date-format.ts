import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';

/** 02/03/2026 is the second of March or the third of February, as the reader is used to; in English so is 02.03.2026. */
export function checkDateFormat({ dates, text, locale }: TextAnalysis): Discovery[] {
  return dates.flatMap(({ isNumeric, day, month, span, text: actual }) => {
    if (!isNumeric || !day || day.value > 12 || day.value === month.value) return [];
    const sign = text[Math.min(day.span.end, month.span.end)];
    if (sign !== '/' && !(sign === '.' && locale === 'en')) return [];
    return [
      {
        check: 'date.format',
        severity: 'note' as const,
        source: [],
        target: [span],
        parameters: { actual },
        actual,
        confidence: 0.7,
      },
    ];
  });
}
