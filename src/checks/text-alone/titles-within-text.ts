import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';
import { titleKey } from '../completeness/titles';

const FEWEST_LETTERS = 6;

/** A title between marks, and where it stands. */
interface Title {
  readonly title: string;
  readonly span: Span;
}

/**
 * One title written in two ways in one text: «Қыз Жібек» and «Қызжібек», “Night-Day” and “Night Day”. Case alone differs in headlines,
 * and other words are another title. `offsets` tells where each paragraph begins.
 */
export function checkTitlesWithinText(paragraphs: readonly TextAnalysis[], offsets: readonly number[]): Discovery[] {
  const first = new Map<string, Title>();
  return paragraphs.flatMap((paragraph, index) =>
    titlesOf(paragraph, offsets[index] ?? 0).flatMap(({ title, span }): Discovery[] => {
      const key = titleKey(title);
      const known = first.get(key);
      if (!known) first.set(key, { title, span });
      if (!known || known.title.toLowerCase() === title.toLowerCase()) return [];
      return [
        {
          check: 'consistency.title_spelling',
          severity: 'note',
          source: [known.span, span],
          target: [],
          parameters: { one: title, other: known.title },
          confidence: 0.8,
        },
      ];
    }),
  );
}

function titlesOf({ text, quotations }: TextAnalysis, offset: number): Title[] {
  return quotations.pairs.flatMap(({ kind, inner }) => {
    const title = text
      .slice(inner.start, inner.end)
      .replace(/\s+/gu, ' ')
      .replace(/[.,!?]+$/u, '');
    const isTitle = kind !== 'speech' && /^[\p{Lu}\p{N}]/u.test(title) && titleKey(title).length >= FEWEST_LETTERS;
    return isTitle ? [{ title, span: { start: offset + inner.start, end: offset + inner.end } }] : [];
  });
}
