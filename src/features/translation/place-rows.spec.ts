import fc from 'fast-check';
import { placeRows } from './place-rows';

/** The positions after the move, for rows that stood at 1, 2, 3 … */
function positions(order: readonly (number | null)[]): number[] {
  const found = order.map((rank) => (rank === null ? Number.NaN : rank + 1));
  for (const place of placeRows(order)) {
    const low = place.after === null ? 0 : (found[place.after] ?? 0);
    const high = place.before === null ? low + 1 : (found[place.before] ?? 0);
    found[place.index] = low + (high - low) * place.share;
  }
  return found;
}

describe('places of rows', () => {
  test('rows in their order stay', () => {
    expect(placeRows([0, 1, 2])).toEqual([]);
  });

  test('a new row goes between its neighbours', () => {
    expect(positions([0, null, 1])).toEqual([1, 1.5, 2]);
    expect(positions([null, 0])).toEqual([0.5, 1]);
    expect(positions([0, null, null])).toEqual([1, 2, 3]);
  });

  test('of rows that changed places only one moves', () => {
    expect(placeRows([0, 3, 1, 2])).toEqual([{ index: 1, after: 0, before: 2, share: 0.5 }]);
  });

  test('every order can be reached, and rows keep their places unless they have to move', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.infiniteStream(fc.nat()), (isNew, seeds) => {
        const ranks = isNew.filter((each) => !each).map((_, rank) => rank);
        for (let i = ranks.length - 1; i > 0; i--) {
          const j = (seeds.next().value ?? 0) % (i + 1);
          [ranks[i], ranks[j]] = [ranks[j] ?? 0, ranks[i] ?? 0];
        }
        const order = isNew.map((each) => (each ? null : (ranks.shift() ?? null)));
        const found = positions(order);
        for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThan(found[i - 1] ?? 0);
        expect(found.every((position) => position > 0)).toBe(true);
      }),
    );
  });
});
