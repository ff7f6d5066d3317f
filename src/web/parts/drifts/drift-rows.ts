import type { Span } from '../../../text/span';

export interface ShownDrift {
  readonly kind: string;
  readonly cause: string;
  readonly character: string;
  readonly placementOffset: number;
  readonly referenceOffset: number;
}

/** A piece of a text with places in it marked; a mark without length says that something is missing there. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface DriftRow {
  readonly copy: Excerpt;
  readonly reference: Excerpt;
  readonly drifts: readonly ShownDrift[];
}

const AROUND = 80;
/** Of something long that was cut off, its beginning is enough. */
const LONGEST_MARK = 240;

interface Placed {
  readonly drift: ShownDrift;
  readonly copy: Span;
  readonly reference: Span;
}

/**
 * The places where a copy differs from the fuller one, each with the words around it in both; what lies close together is one row:
 * `driftRows('he said Yes', 'he said “Yes”', drifts)` is one row with two marks on either side.
 */
export function driftRows(copy: string, reference: string, drifts: readonly ShownDrift[]): DriftRow[] {
  const placed = drifts.map((drift) => placeOf(copy, reference, drift));
  const groups: Placed[][] = [];
  for (const here of placed) {
    const last = groups.at(-1)?.at(-1);
    if (last && isClose(last.copy, here.copy) && isClose(last.reference, here.reference)) groups.at(-1)?.push(here);
    else groups.push([here]);
  }
  return groups.map((group) => ({
    copy: excerptOf(
      copy,
      group.map((one) => one.copy),
    ),
    reference: excerptOf(
      reference,
      group.map((one) => one.reference),
    ),
    drifts: group.map(({ drift }) => drift),
  }));
}

/** The character stands in the fuller text, in the copy where that has something more, or in both where it was only moved. */
function placeOf(copy: string, reference: string, drift: ShownDrift): Placed {
  const { character, placementOffset, referenceOffset, cause } = drift;
  const isInReference = reference.startsWith(character, referenceOffset);
  const isInCopy = (cause === 'moved' || !isInReference) && copy.startsWith(character, placementOffset);
  // A letter that an encoding lost leaves another in its place.
  const left = cause === 'encoding' && isInReference ? 1 : 0;
  return {
    drift,
    copy: { start: placementOffset, end: placementOffset + (isInCopy ? character.length : left) },
    reference: { start: referenceOffset, end: referenceOffset + (isInReference ? character.length : 0) },
  };
}

function isClose(one: Span, other: Span): boolean {
  return other.start >= one.start && other.start - Math.min(one.end, one.start + LONGEST_MARK) <= AROUND;
}

function excerptOf(text: string, marks: readonly Span[]): Excerpt {
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ start, end }) => Math.min(end, start + LONGEST_MARK)));
  const start = wordBegin(text, Math.max(0, first - AROUND));
  const end = wordEnd(text, Math.min(text.length, last + AROUND));
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ start: mark.start - start, end: Math.min(mark.end, end) - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

function wordBegin(text: string, near: number): number {
  if (near === 0) return 0;
  const space = text.slice(near, near + AROUND).search(/\s/u);
  return space < 0 ? near : near + space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near === text.length) return near;
  const before = text.slice(Math.max(0, near - AROUND), near);
  const space = before.search(/\s\S*$/u);
  return space < 0 ? near : near - before.length + space;
}
