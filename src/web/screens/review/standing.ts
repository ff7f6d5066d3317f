import type { TranslationView, WorkingSegment } from '../../../contract/translation';

/** Who a segment waits for, as the asking person sees it. */
export type Standing = 'confirmed' | 'waiting' | 'own' | 'other';

export function standingOf(segment: WorkingSegment, accountId: string): Standing {
  if (segment.confirmedBy) return 'confirmed';
  if (segment.mayConfirm) return 'waiting';
  return segment.author?.id === accountId && !segment.isImported ? 'own' : 'other';
}

export const SHOWN = ['all', 'waiting', 'own', 'changed', 'found'] as const;
export type Shown = (typeof SHOWN)[number];

export function isShown(value: unknown): value is Shown {
  return (SHOWN as readonly unknown[]).includes(value);
}

export const BASES = ['reviewed', 'approved', 'submitted', 'published', 'none'] as const;
export type Base = (typeof BASES)[number];

export function isBase(value: unknown): value is Base {
  return (BASES as readonly unknown[]).includes(value);
}

/** The next thing to compare with: `nextBase('none')` begins anew with `reviewed`. */
export function nextBase(base: Base): Base {
  return BASES[(BASES.indexOf(base) + 1) % BASES.length] ?? 'reviewed';
}

/** What may be confirmed without a closer look: it waits for this person, nothing was found in it, nothing was noted on it. */
export function plainSegments(
  { segments }: Pick<TranslationView, 'segments'>,
  found: ReadonlyMap<string, readonly unknown[]>,
  noted: ReadonlySet<string>,
): WorkingSegment[] {
  return segments.filter(({ id, mayConfirm }) => mayConfirm && !found.get(id)?.length && !noted.has(id));
}

interface Known {
  readonly accountId: string;
  readonly found: ReadonlyMap<string, readonly unknown[]>;
  /** What each target is compared with, as far as there is something. */
  readonly before: ReadonlyMap<string, string | null>;
}

/** The segments that somebody wants to see, in the order of the text. */
export function shownSegments(
  segments: readonly WorkingSegment[],
  shown: Shown,
  { accountId, found, before }: Known,
): readonly WorkingSegment[] {
  switch (shown) {
    case 'waiting':
      return segments.filter(({ mayConfirm }) => mayConfirm);
    case 'own':
      return segments.filter((segment) => standingOf(segment, accountId) === 'own');
    case 'found':
      return segments.filter(({ id }) => found.get(id)?.length);
    case 'changed':
      return segments.filter(({ id, previousSourceText, targetText }) => {
        const text = before.get(id) ?? targetText;
        return previousSourceText !== null || text !== targetText;
      });
    default:
      return segments;
  }
}
