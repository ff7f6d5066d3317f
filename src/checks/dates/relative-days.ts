import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';

/** Кеше is yesterday and былтыр last year: one of them where the source has the other, and both sides have but one. */
export function compareRelativeDays(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const [mine, theirs] = [source.relativeDays, target.relativeDays];
  const [from, to] = [mine[0], theirs[0]];
  if (!from || !to || mine.length > 1 || theirs.length > 1) return [];
  if (from.unit !== to.unit || from.distance === to.distance) return [];
  return [
    {
      check: 'date.relative',
      severity: 'warning',
      source: [from.span],
      target: [to.span],
      parameters: { expected: from.text, actual: to.text },
      expected: from.text,
      actual: to.text,
      confidence: 0.8,
    },
  ];
}
