import { isTooLong, lengthsOf } from './length-budget';

describe('the length of a part', () => {
  it('is counted in letters, as a reader counts them, and for a headline in its address too', () => {
    expect(lengthsOf('headline', ' Қала күні «Ән» ')).toEqual([
      { what: 'headline', count: 14, most: 110 },
      { what: 'slug', count: 'kala-kuni-an'.length, most: 80 },
    ]);
  });

  it('is too much from one letter more', () => {
    const lead = (count: number) => lengthsOf('lead', 'ә'.repeat(count)).map(isTooLong);
    expect([lead(200), lead(201)]).toEqual([[false], [true]]);
    expect(lengthsOf('headline', 'щ'.repeat(41)).map(isTooLong)).toEqual([false, true]);
  });

  it('is nobody’s business elsewhere', () => {
    expect(lengthsOf('paragraph', 'ә'.repeat(5000))).toEqual([]);
  });
});
