import { useState } from 'react';
import type { ReturnTranslation } from '../../../contract/review';
import type { WorkingSegment } from '../../../contract/translation';

export type Reason = ReturnTranslation['reasons'][number];

/** A reason on its way, with the version of the segment it speaks of. */
export interface KeptReason extends Reason {
  readonly id: string;
  readonly version: number;
}

interface KeptReasons {
  readonly reasons: readonly KeptReason[];
  readonly add: (reason: KeptReason) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** Reasons gathered while reading: they outlive the page, and leave this browser when the text is sent back. */
export function useKeptReasons(accountId: string, translationId: string): KeptReasons {
  const place = `egiz-reasons-${accountId}-${translationId}`;
  const [reasons, setReasons] = useState<readonly KeptReason[]>(() => read(place));
  const keep = (next: readonly KeptReason[]) => {
    setReasons(next);
    if (next.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(next));
  };
  return {
    reasons,
    add: (reason) => keep([...reasons, reason]),
    remove: (id) => keep(reasons.filter((reason) => reason.id !== id)),
    clear: () => keep([]),
  };
}

function read(place: string): KeptReason[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as KeptReason[];
  } catch {
    return [];
  }
}

/** Whether the segment still has the text a reason speaks of. */
export function isOutdated(reason: KeptReason, segments: readonly WorkingSegment[]): boolean {
  return segments.find(({ id }) => id === reason.segmentId)?.version !== reason.version;
}

/** As the server takes them: a reason on a text that has changed since is on the whole segment; one whose segment is gone is left out. */
export function toReturn(reasons: readonly KeptReason[], segments: readonly WorkingSegment[]): Reason[] {
  return reasons.flatMap(({ id: _, version: __, ...reason }, index) => {
    const segment = segments.find(({ id }) => id === reason.segmentId);
    if (!segment) return [];
    const text = reason.side === 'source' ? segment.sourceText : segment.targetText;
    const kept = reasons[index];
    return [kept && isOutdated(kept, segments) ? { ...reason, start: 0, end: text.length } : reason];
  });
}
