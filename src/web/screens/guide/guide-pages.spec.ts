import { guideLanguage, guideOfPlace } from './guide-pages';

describe('the guide', () => {
  test.each([
    ['/jobs', 'translator'],
    ['/jobs/0190/edit', 'translator'],
    ['/review', 'reviewer'],
    ['/review/0190', 'reviewer'],
    ['/reviews', 'translator'],
    ['/publish/0190', 'editor'],
    ['/queues', 'admin'],
  ])('at %s is the page for a %s', (place, page) => {
    expect(guideOfPlace(place)).toBe(page);
  });

  test('is read in Kazakh where there is none in the language of the desk', () => {
    expect((['kk', 'en', 'ru'] as const).map(guideLanguage)).toEqual(['kk', 'en', 'kk']);
  });
});
