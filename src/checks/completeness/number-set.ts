/** A set of whole numbers from 0, with room for so many: a table in one piece, for sets that are made for every text. */
export class NumberSet {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.slots = new Int32Array(size);
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
    let slot = (Math.imul(value, 0x9e3779b1) >>> 12) & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== value + 1) slot = (slot + 1) & this.mask;
    return slot;
  }
}
