import { hash128 } from '../text/hash';
import type { Span } from '../text/span';

/** What makes a finding this finding: its check, both texts and its places. The same on every machine. */
export interface Identity {
  readonly check: string;
  readonly sourceText: string;
  readonly targetText: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** Tells equal segments of one article apart: how many of them stood before. */
  readonly ordinal?: number;
}

/** 32 hexadecimal digits that change as soon as one of the texts does. */
export function fingerprintOf({ check, sourceText, targetText, source, target, ordinal = 0 }: Identity): string {
  const texts = digestOf(sourceText, targetText);
  return hash128(JSON.stringify([check, texts, places(source), places(target), ordinal]));
}

let last = { sourceText: '', targetText: '', digest: hash128('["",""]') };

/** A pair with thousands of findings is read through once, not once for each of them. */
function digestOf(sourceText: string, targetText: string): string {
  if (last.sourceText !== sourceText || last.targetText !== targetText) {
    last = { sourceText, targetText, digest: hash128(JSON.stringify([sourceText, targetText])) };
  }
  return last.digest;
}

function places(spans: readonly Span[]): number[] {
  const offsets: number[] = [];
  for (const { start, end } of spans) offsets.push(start, end);
  return offsets;
}
