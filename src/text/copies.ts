import { copyRegions, coreOf } from './copy-regions';
import { type Change, diffCharacters } from './diff';
import { isEncodingDamage } from './encoding-damage';
import { type CharacterKind, characterKindAt } from './marks';
import type { Span } from './span';

/** How a copy came to differ. */
export type DriftCause = 'stripped' | 'encoding' | 'truncated' | 'edited' | 'moved';

/** A difference between a copy of a text and the text it should be. Offsets and lengths are UTF-16 units. */
export interface Drift {
  readonly kind: CharacterKind | 'text';
  /** The character, or the words, of the reference; of the copy where the copy has something more. */
  readonly char: string;
  readonly cause: DriftCause;
  /** Where it shows in the copy, and how much stands there instead. */
  readonly placement: { readonly offset: number; readonly length: number };
  /** Where it stands in the reference, and how much of it: to put this in the place of that makes the copy whole again. */
  readonly reference: { readonly offset: number; readonly length: number };
  /** The words of the reference around the place. */
  readonly before: string;
  readonly after: string;
}

const AROUND = 30;

/**
 * Every difference between a copy and its reference, in reading order, each lost character on its own:
 * the copy `the states plan` of `the state's plan` has one drift, an apostrophe, stripped, at 9.
 */
export function compareCopies(copy: string, reference: string): Drift[] {
  const { changed, moved } = copyRegions(copy, reference);
  const drifts = [
    ...changed.flatMap((change) => driftsOf(reference, copy, change)),
    ...moved.map(({ a, b }) => driftOf(reference, a, b, 'moved', reference.slice(a.start, a.end))),
  ];
  return withPointsOfTheEnd(
    withoutNarrowCharset(drifts, copy).sort(
      (one, other) => one.reference.offset - other.reference.offset || one.placement.offset - other.placement.offset,
    ),
    copy,
  );
}

/** Points that the copy has in the place of the rest are no difference of their own: `He left the…`. */
function withPointsOfTheEnd(drifts: readonly Drift[], copy: string): Drift[] {
  const end = drifts.at(-1);
  if (end?.cause !== 'truncated') return [...drifts];
  const isPoint = ({ placement, reference }: Drift) =>
    reference.length === 0 && /^[.…]$/u.test(copy.slice(placement.offset, placement.offset + placement.length));
  let first = drifts.length - 1;
  let { offset } = end.placement;
  for (; first > 0; first -= 1) {
    const { placement } = drifts[first - 1] as Drift;
    if (!isPoint(drifts[first - 1] as Drift) || placement.offset + placement.length !== offset) break;
    offset = placement.offset;
  }
  return [
    ...drifts.slice(0, first),
    { ...end, placement: { offset, length: end.placement.offset + end.placement.length - offset } },
  ];
}

function driftsOf(reference: string, copy: string, change: Change): Drift[] {
  const [lost, come] = [reference.slice(change.a.start, change.a.end), copy.slice(change.b.start, change.b.end)];
  if (isTruncation(reference, copy, change)) {
    return [driftOf(reference, change.a, change.b, 'truncated', lost)];
  }
  if (isEncodingDamage(lost, come)) return byCharacter(reference, copy, change, 'encoding');
  if (coreOf(lost) === coreOf(come)) return byCharacter(reference, copy, change, null);
  if (coreOf(lost) === '' || coreOf(come) === '') return edited(reference, copy, change);
  const [head, rest, tail] = splitMarks(reference, copy, change);
  return [
    ...byCharacter(reference, copy, head, null),
    ...edited(reference, copy, rest),
    ...byCharacter(reference, copy, tail, null),
  ];
}

/** Only marks and spaces differ: each is a drift of its own. */
function byCharacter(reference: string, copy: string, change: Change, cause: DriftCause | null): Drift[] {
  const lost = reference.slice(change.a.start, change.a.end);
  const come = copy.slice(change.b.start, change.b.end);
  if (cause === 'encoding' && [...lost].length !== [...come].length) {
    return [driftOf(reference, change.a, change.b, cause, lost)];
  }
  return diffCharacters(lost, come).flatMap(({ a, b }) => {
    const gone = [...lost.slice(a.start, a.end)];
    const instead = [...come.slice(b.start, b.end)];
    const drifts: Drift[] = [];
    let [from, to] = [change.a.start + a.start, change.b.start + b.start];
    for (let index = 0; index < Math.max(gone.length, instead.length); index += 1) {
      const [character, other] = [gone[index], instead[index]];
      const why =
        cause ?? (character === undefined ? 'edited' : other === undefined ? 'stripped' : replaced(character, other));
      const span = { start: from, end: from + (character?.length ?? 0) };
      const kind = character === undefined ? characterKindAt(copy, to) : characterKindAt(reference, from);
      const placed = { start: to, end: to + (other?.length ?? 0) };
      drifts.push({ ...driftOf(reference, span, placed, why, character ?? other ?? ''), kind });
      from += character?.length ?? 0;
      to += other?.length ?? 0;
    }
    return drifts;
  });
}

function replaced(character: string, other: string): DriftCause {
  return isEncodingDamage(character, other) ? 'encoding' : 'edited';
}

/** Words were changed: one drift, as small as it can be named. */
function edited(reference: string, copy: string, change: Change): Drift[] {
  const lost = reference.slice(change.a.start, change.a.end);
  const come = copy.slice(change.b.start, change.b.end);
  if (lost === '' && come === '') return [];
  const drift = driftOf(reference, change.a, change.b, 'edited', (lost.trim() || come).trim());
  if (/\s/u.test(lost.trim()) || /\s/u.test(come.trim())) return [drift];
  if (withoutDigits(lost) === withoutDigits(come)) return [{ ...drift, kind: 'digit' }];
  const letters = diffCharacters(lost, come);
  const single = letters.length === 1 && letters.every(({ a, b }) => a.end - a.start <= 1 && b.end - b.start <= 1);
  return [single && lost !== '' && come !== '' ? { ...drift, kind: 'letter' } : drift];
}

/** Marks at the edges of changed words are looked at on their own, so that a lost quotation mark shows beside a changed word. */
function splitMarks(reference: string, copy: string, change: Change): [Change, Change, Change] {
  const [headA, tailA] = markEdges(reference.slice(change.a.start, change.a.end));
  const [headB, tailB] = markEdges(copy.slice(change.b.start, change.b.end));
  const a = { start: change.a.start + headA, end: change.a.end - tailA };
  const b = { start: change.b.start + headB, end: change.b.end - tailB };
  return [
    { a: { start: change.a.start, end: a.start }, b: { start: change.b.start, end: b.start } },
    { a, b },
    { a: { start: a.end, end: change.a.end }, b: { start: b.end, end: change.b.end } },
  ];
}

function markEdges(text: string): [number, number] {
  const head = /^[^\p{L}\p{M}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const tail = head === text.length ? 0 : (/[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(-40))?.[0].length ?? 0);
  return [head, tail];
}

/** The copy ends where the reference goes on, be it in the middle of a word or with three points. */
function isTruncation(reference: string, copy: string, change: Change): boolean {
  if (change.a.end !== reference.length || change.b.end !== copy.length) return false;
  const come = copy.slice(change.b.start).replace(/\s*(?:…|\.{3})?\s*$/u, '');
  const lost = reference.slice(change.a.start);
  return lost.startsWith(come) && coreOf(lost.slice(come.length)).length > (come === '' ? 0 : 1);
}

/**
 * A filter strips a mark whatever its form. Where only the typographic marks are gone and plain ones of the same kind still stand
 * in the copy, the copy went through a character set that lacks them.
 */
function withoutNarrowCharset(drifts: readonly Drift[], copy: string): Drift[] {
  const plain = { quote: '"', apostrophe: "'", dash: '-' } as const;
  const isNarrow = (kind: Drift['kind']) => {
    const mark = kind in plain ? plain[kind as keyof typeof plain] : undefined;
    const lost = drifts.filter((drift) => drift.kind === kind && drift.cause === 'stripped');
    return mark !== undefined && lost.length > 0 && copy.includes(mark) && lost.every(({ char }) => char !== mark);
  };
  const narrow = new Set((['quote', 'apostrophe', 'dash'] as const).filter(isNarrow).map(String));
  return drifts.map((drift) =>
    drift.cause === 'stripped' && narrow.has(drift.kind) ? { ...drift, cause: 'encoding' } : drift,
  );
}

function driftOf(reference: string, place: Span, placed: Span, cause: DriftCause, char: string): Drift {
  return {
    kind: 'text',
    char,
    cause,
    placement: { offset: placed.start, length: placed.end - placed.start },
    reference: { offset: place.start, length: place.end - place.start },
    before: wordsBefore(reference, place.start),
    after: wordsAfter(reference, place.end),
  };
}

function wordsBefore(text: string, end: number): string {
  const start = Math.max(0, end - AROUND);
  const piece = text.slice(start, end);
  return start > 0 && !/\s$/u.test(text.slice(0, start)) ? piece.replace(/^\S*\s+(?=\S)/u, '') : piece.trimStart();
}

function wordsAfter(text: string, start: number): string {
  const end = Math.min(text.length, start + AROUND);
  const piece = text.slice(start, end);
  return end < text.length && !/^\s/u.test(text.slice(end)) ? piece.replace(/(?<=\S)\s+\S*$/u, '') : piece.trimEnd();
}

const withoutDigits = (text: string) => text.replace(/\p{N}+/gu, '');
