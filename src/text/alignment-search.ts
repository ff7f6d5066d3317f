import type { AlignmentEvidence } from './alignment-evidence';

/** One text, ready to be laid beside another. */
export interface AlignmentSide {
  readonly count: number;
  /** The evidence of one, two, three sentences that end at a place. */
  readonly ending: readonly (readonly AlignmentEvidence[])[];
  readonly blocks: readonly number[];
  readonly hasBlocks: boolean;
}

export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

interface Step {
  readonly cost: number;
  /** How many sentences of each side the last bead took. */
  readonly source: number;
  readonly target: number;
}

// How seldom translators do so (minus logarithm of the share), and what a sentence alone costs: measured on damaged news articles.
const SHAPES: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 3],
  [2, 1, 3],
  [2, 2, 5],
  [1, 3, 5],
  [3, 1, 5],
];
const GAP_OPEN = 3.2;
const GAP_NEXT = 2.8;
const BLOCKS_BEGIN_TOGETHER = -1.2;
const BLOCK_BEGINS_ALONE = 0.6;
/** How far from the diagonal a way is looked for, and how much dearer than the cheapest one it may be. */
const BAND = 60;
const BEAM = 40;

/** The cheapest way from the beginning of both texts to their end: dynamic programming in a band, so that time grows with length. */
export class AlignmentSearch {
  private readonly rows: Map<number, Step>[] = [];
  private readonly cheapest: number[] = [];

  constructor(
    private readonly source: AlignmentSide,
    private readonly target: AlignmentSide,
    private readonly costOf: (source: AlignmentEvidence, target: AlignmentEvidence) => number,
  ) {}

  run(): Bead[] {
    const [n, m] = [this.source.count, this.target.count];
    const half = BAND + Math.abs(n - m);
    for (let i = 0; i <= n; i += 1) {
      const centre = n === 0 ? 0 : Math.round((i * m) / n);
      const row = new Map<number, Step>();
      this.rows.push(row);
      this.cheapest.push(Number.POSITIVE_INFINITY);
      for (let j = Math.max(0, centre - half); j <= Math.min(m, centre + half); j += 1) {
        const step = i === 0 && j === 0 ? { cost: 0, source: 0, target: 0 } : this.stepTo(i, j);
        if (!step) continue;
        row.set(j, step);
        this.cheapest[i] = Math.min(this.cheapest[i] ?? 0, step.cost);
      }
    }
    return this.walkBack(n, m);
  }

  private stepTo(i: number, j: number): Step | null {
    let best: Step | null = this.gapTo(i, j);
    for (const [source, target, seldom] of SHAPES) {
      if (source > i || target > j) continue;
      const before = this.rows[i - source]?.get(j - target);
      if (!before || before.cost > (this.cheapest[i - source] ?? 0) + BEAM) continue;
      if (!isInOneBlock(this.source, i, source) || !isInOneBlock(this.target, j, target)) continue;
      const match = this.costOf(endingAt(this.source, i, source), endingAt(this.target, j, target));
      const cost = before.cost + match + seldom + this.blockCost(i - source, j - target);
      if (!best || cost < best.cost) best = { cost, source, target };
    }
    return best;
  }

  private gapTo(i: number, j: number): Step | null {
    const [above, left] = [this.rows[i - 1]?.get(j), this.rows[i]?.get(j - 1)];
    const omission = above && above.cost + (above.source > 0 && above.target === 0 ? GAP_NEXT : GAP_OPEN);
    const addition = left && left.cost + (left.source === 0 && left.target > 0 ? GAP_NEXT : GAP_OPEN);
    if (omission !== undefined && (addition === undefined || omission <= addition))
      return { cost: omission, source: 1, target: 0 };
    return addition === undefined ? null : { cost: addition, source: 0, target: 1 };
  }

  private blockCost(i: number, j: number): number {
    if (!this.source.hasBlocks || !this.target.hasBlocks) return 0;
    const [here, there] = [beginsBlock(this.source, i), beginsBlock(this.target, j)];
    if (here && there) return BLOCKS_BEGIN_TOGETHER;
    return here === there ? 0 : BLOCK_BEGINS_ALONE;
  }

  private walkBack(n: number, m: number): Bead[] {
    const beads: Bead[] = [];
    let [i, j] = [n, m];
    while (i > 0 || j > 0) {
      const step = this.rows[i]?.get(j);
      if (!step) throw new Error('the way back leads through steps that were taken');
      beads.push({ source: lastOf(i, step.source), target: lastOf(j, step.target) });
      i -= step.source;
      j -= step.target;
    }
    return beads.reverse();
  }
}

function endingAt(side: AlignmentSide, end: number, count: number): AlignmentEvidence {
  return side.ending[count - 1]?.[end - 1] as AlignmentEvidence;
}

function isInOneBlock(side: AlignmentSide, end: number, count: number): boolean {
  return side.blocks[end - 1] === side.blocks[end - count];
}

function beginsBlock(side: AlignmentSide, at: number): boolean {
  return at === 0 || side.blocks[at] !== side.blocks[at - 1];
}

function lastOf(end: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => end - count + index);
}
