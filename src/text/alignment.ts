import type { Locale } from '../kernel/locale';
import { alignmentEvidence, joinEvidence, matchCost } from './alignment-evidence';
import { AlignmentSearch, type AlignmentSide } from './alignment-search';

/** A sentence with the block it stands in; working segments and `flatten` have this shape. */
export interface AlignableSegment {
  readonly blockIndex: number;
  readonly blockKind: string;
  readonly text: string;
}

/**
 * Sentences that belong together, as indexes into both texts: one to one, one to some, two to two, or one side alone: a gap. They
 * never reach over the end of a block.
 */
export interface AlignedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/**
 * Lays two texts side by side: by length (Gale and Church), figures and names; headlines belong to headlines, blocks like to begin
 * together. What has no counterpart stays a gap, so that nobody overlooks an omission. The same texts give the same beads.
 */
export function alignTexts(
  source: readonly AlignableSegment[],
  target: readonly AlignableSegment[],
  sourceLocale: Locale,
  targetLocale: Locale,
): AlignedBead[] {
  const isHeadline = ({ blockKind }: AlignableSegment) => blockKind === 'headline';
  const parts = [isHeadline, (segment: AlignableSegment) => !isHeadline(segment)];
  return parts.flatMap((belongs) => {
    const [mine, theirs] = [indexesOf(source, belongs), indexesOf(target, belongs)];
    const search = new AlignmentSearch(
      sideOf(source, mine, sourceLocale),
      sideOf(target, theirs, targetLocale),
      (one, other) => matchCost(one, other, sourceLocale, targetLocale),
    );
    return search.run().map((bead) => ({
      source: bead.source.map((index) => mine[index] as number),
      target: bead.target.map((index) => theirs[index] as number),
    }));
  });
}

function indexesOf(segments: readonly AlignableSegment[], belongs: (segment: AlignableSegment) => boolean): number[] {
  return segments.flatMap((segment, index) => (belongs(segment) ? [index] : []));
}

function sideOf(segments: readonly AlignableSegment[], indexes: readonly number[], locale: Locale): AlignmentSide {
  const chosen = indexes.map((index) => segments[index] as AlignableSegment);
  const single = chosen.map(({ text }) => alignmentEvidence(text, locale));
  const blocks = chosen.map(({ blockIndex }) => blockIndex);
  return {
    count: chosen.length,
    ending: [1, 2, 3].map((size) =>
      single.map((_, at) => joinEvidence(single.slice(Math.max(0, at + 1 - size), at + 1))),
    ),
    blocks,
    hasBlocks: new Set(blocks).size > 1,
  };
}
