/**
 * What a check looks at: a pair of segments, a pair of articles, one text alone, or two copies of one text.
 */
export type CheckLevel = 'segment' | 'article' | 'text' | 'copy';

export interface CheckEntry {
  readonly id: string;
  readonly level: CheckLevel;
  /** Structural findings can only be repaired. */
  readonly isAnswerable: boolean;
}
