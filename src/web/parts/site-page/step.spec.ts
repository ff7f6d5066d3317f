import { stepOf } from './step';

describe('the same place on another page', () => {
  it.each([
    ['at a place that both have', 100, 200],
    ['between two of them in proportion', 50, 100],
    ['behind the last one at its end', 900, 260],
    ['before the first one at its beginning', -5, 0],
  ])('is %s', (_, at, expected) => {
    expect(
      stepOf(
        [
          [0, 0],
          [160, 260],
          [100, 200],
        ],
        at,
      ),
    ).toBe(expected);
  });

  it('never goes back where the other page has another order', () => {
    expect(
      stepOf(
        [
          [0, 0],
          [100, 300],
          [200, 50],
          [300, 400],
        ],
        200,
      ),
    ).toBe(350);
  });

  it('is the top of a page that shares nothing', () => {
    expect(stepOf([], 40)).toBe(0);
  });
});
