import type { BlockKind } from '../../../text/blocks';
import { fullSlugOf, LONGEST_SLUG } from '../../../text/slug';

/** How long a part of an article is, and how long it should be at most. */
export interface Length {
  readonly what: 'headline' | 'lead' | 'slug';
  readonly count: number;
  readonly most: number;
}

/**
 * The same in both languages: a headline as search engines show it whole (their guideline for news articles says 110 characters), a lead
 * as our own pages give it to those who link to them (200). An address is cut at its longest.
 */
const MOST: Readonly<Partial<Record<BlockKind, number>>> = { headline: 110, lead: 200 };

interface Part {
  readonly id: string;
  readonly blockIndex: number;
  readonly blockKind: BlockKind;
}

/** The segments of each headline and lead, by every one of them. */
export function partsWithBudget(segments: readonly Part[]): ReadonlyMap<string, readonly string[]> {
  const parts = Map.groupBy(
    segments.filter(({ blockKind }) => blockKind in MOST),
    ({ blockIndex }) => blockIndex,
  );
  return new Map(
    [...parts.values()].flatMap((part) => {
      const ids = part.map(({ id }) => id);
      return ids.map((id) => [id, ids] as const);
    }),
  );
}

/** `lengthsOf('headline', 'Егін жиналды')` counts the headline, and the address that is made of it. */
export function lengthsOf(kind: BlockKind, text: string): readonly Length[] {
  const most = MOST[kind];
  if (most === undefined || (kind !== 'headline' && kind !== 'lead')) return [];
  const own = { what: kind, count: [...text.trim().normalize('NFC')].length, most };
  if (kind === 'lead') return [own];
  return [own, { what: 'slug', count: text.trim() === '' ? 0 : fullSlugOf(text).length, most: LONGEST_SLUG }];
}

export function isTooLong({ count, most }: Length): boolean {
  return count > most;
}
