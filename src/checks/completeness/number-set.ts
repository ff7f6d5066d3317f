/**
 * A set of whole numbers from 0, with room for so many: a table in one piece, for sets that are made for every text. A plain array, since
 * a typed one of this size costs more to make than to use.
 */
export class NumberSet {
  private readonly slots: number[];
  private readonly mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.slots = new Array<number>(size).fill(0);
    this.mask = size - 1;
  }

  add(value: number): void {
    this.slots[this.slotOf(value)] = value + 1;
  }

  has(value: number): boolean {
    return this.slots[this.slotOf(value)] !== 0;
  }

  /** Where the number stands, or the free place where it would stand. */
  private slotOf(value: number): number {
    const { slots, mask } = this;
    let slot = (Math.imul(value, 0x9e3779b1) >>> 12) & mask;
    for (let found = slots[slot]; found !== 0 && found !== value + 1; found = slots[slot]) slot = (slot + 1) & mask;
    return slot;
  }
}
