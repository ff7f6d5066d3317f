import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { hash32 } from '../../../text/hash';

interface Source extends Pick<TranslationView, 'sourceRevisionId'> {
  readonly segments: readonly Pick<WorkingSegment, 'id' | 'sourceText' | 'previousSourceText'>[];
}

/** The source as somebody has seen it: its revision, and the words of each segment as a number. */
export interface SeenSource {
  readonly revisionId: string;
  readonly words: Readonly<Record<string, number>>;
}

export interface SourceChange {
  /** In the order of the text. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: number;
}

export function seenSource({ sourceRevisionId, segments }: Source): SeenSource {
  return {
    revisionId: sourceRevisionId,
    words: Object.fromEntries(segments.map(({ id, sourceText }) => [id, hash32(sourceText)])),
  };
}

/**
 * What a new revision of the source has made of the one that was seen; null as long as it is the same. Whoever begins only now is told what
 * the rows show: which sentences were translated from other words.
 */
export function sourceChange(
  seen: SeenSource | undefined,
  { sourceRevisionId, segments }: Source,
): SourceChange | null {
  if (seen?.revisionId === sourceRevisionId) return null;
  const stale = segments.filter(({ previousSourceText }) => previousSourceText !== null);
  if (!seen) return stale.length === 0 ? null : { changed: stale.map(({ id }) => id), added: [], gone: 0 };
  const here = new Set(segments.map(({ id }) => id));
  return {
    changed: segments
      .filter(({ id, sourceText }) => id in seen.words && seen.words[id] !== hash32(sourceText))
      .map(({ id }) => id),
    added: segments.filter(({ id, sourceText }) => sourceText !== '' && !(id in seen.words)).map(({ id }) => id),
    gone: Object.keys(seen.words).filter((id) => !here.has(id)).length,
  };
}
