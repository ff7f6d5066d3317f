import { TextAnalysis } from '../analysis';
import { likeness } from './likeness';

/** A paragraph of a longer text, read by itself. */
export interface Paragraph {
  readonly start: number;
  readonly analysis: TextAnalysis;
}

export interface ParagraphBead {
  readonly source: readonly Paragraph[];
  readonly target: readonly Paragraph[];
}

/** The paragraphs of a text that stands in one piece, parted by empty lines. A text of one paragraph is itself. */
export function paragraphsOf(whole: TextAnalysis): Paragraph[] {
  const { text, locale } = whole;
  if (!text.includes('\n')) return [{ start: 0, analysis: whole }];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split(/\n[^\S\n]*\n/u)) {
    // What parts two paragraphs may be longer than two line breaks.
    const at = text.indexOf(part, start);
    if (part.trim() !== '') paragraphs.push({ start: at, analysis: new TextAnalysis(part, locale) });
    start = at + part.length;
  }
  return paragraphs.length > 1 ? paragraphs : [{ start: 0, analysis: whole }];
}

/** A paragraph without a counterpart, and two that were joined into one: translators do so more seldom than a paragraph gets lost. */
const GAP = -3;
const JOINED = -4.5;
const MOST_LIKE = 12;
const LEAST_LIKE = -7;
const BAND = 6;
/** How alike two paragraphs are that stand next to each other's place. */
type Move = readonly [source: number, target: number];
const MOVES: readonly Move[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
];

/** Lays paragraphs side by side by what they say; one without a counterpart stays alone. */
export function alignParagraphs(source: readonly Paragraph[], target: readonly Paragraph[]): ParagraphBead[] {
  const [n, m] = [source.length, target.length];
  const best = Array.from({ length: n + 1 }, () => new Map<number, { value: number; move: Move }>());
  best[0]?.set(0, { value: 0, move: [0, 0] });
  const half = BAND + Math.abs(n - m);
  const like = likenessBetween(source, target);
  for (let i = 0; i <= n; i += 1) {
    const centre = n === 0 ? 0 : Math.round((i * m) / n);
    for (let j = Math.max(0, centre - half); j <= Math.min(m, centre + half); j += 1) {
      for (const move of MOVES) {
        const before = best[i - move[0]]?.get(j - move[1]);
        if (!before) continue;
        const value = before.value + worthOf(move, i, j, like);
        const now = best[i]?.get(j);
        if (!now || value > now.value) best[i]?.set(j, { value, move });
      }
    }
  }
  return facing(walkBack(source, target, best));
}

/**
 * One paragraph alone on each side, one behind the other, are a free translation and no loss: where as many are left over in the
 * target as in the source they face each other in order.
 */
function facing(beads: readonly ParagraphBead[]): ParagraphBead[] {
  const faced: ParagraphBead[] = [];
  for (let from = 0; from < beads.length; ) {
    let to = from;
    while (isAlone(beads[to])) to += 1;
    const lone = beads.slice(from, to);
    const [source, target] = [lone.flatMap((bead) => bead.source), lone.flatMap((bead) => bead.target)];
    if (source.length === target.length)
      for (const [at, one] of source.entries()) faced.push({ source: [one], target: [target[at] as Paragraph] });
    else faced.push(...lone);
    const next = beads[to];
    if (next) faced.push(next);
    from = to + 1;
  }
  return faced;
}

function isAlone(bead: ParagraphBead | undefined): boolean {
  return bead !== undefined && (bead.source.length === 0 || bead.target.length === 0);
}

function worthOf(
  [s, t]: Move,
  i: number,
  j: number,
  like: (i: number, s: number, j: number, t: number) => number,
): number {
  if (s === 0 || t === 0) return GAP;
  const value = Math.max(LEAST_LIKE, Math.min(MOST_LIKE, like(i - s, s, j - t, t)));
  return s === 1 && t === 1 ? value : value + JOINED;
}

function walkBack(
  source: readonly Paragraph[],
  target: readonly Paragraph[],
  best: readonly ReadonlyMap<number, { move: Move }>[],
): ParagraphBead[] {
  const beads: ParagraphBead[] = [];
  let [i, j] = [source.length, target.length];
  while (i > 0 || j > 0) {
    const [s, t] = best[i]?.get(j)?.move ?? [0, 0];
    if (s === 0 && t === 0) return [];
    beads.push({ source: source.slice(i - s, i), target: target.slice(j - t, j) });
    [i, j] = [i - s, j - t];
  }
  return beads.reverse();
}

function likenessBetween(
  source: readonly Paragraph[],
  target: readonly Paragraph[],
): (i: number, s: number, j: number, t: number) => number {
  const [mine, theirs] = [joiner(source), joiner(target)];
  return (i, s, j, t) => likeness(mine(i, s), theirs(j, t));
}

/** One paragraph, or two as one text, each read once. */
function joiner(paragraphs: readonly Paragraph[]): (at: number, count: number) => TextAnalysis {
  const pairs = new Map<number, TextAnalysis>();
  return (at, count) => {
    const one = (paragraphs[at] as Paragraph).analysis;
    if (count === 1) return one;
    const known = pairs.get(at);
    if (known) return known;
    const both = new TextAnalysis(`${one.text} ${(paragraphs[at + 1] as Paragraph).analysis.text}`, one.locale);
    pairs.set(at, both);
    return both;
  };
}
