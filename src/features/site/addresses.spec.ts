import { articleNumberOf, articlePath, localeOfPath, placeOf, placeText } from './addresses';

describe('addresses of the site', () => {
  it('carries the number and the slug', () => {
    expect(articlePath('kk', '17', 'egiz-qozylar')).toBe('/kk/17-egiz-qozylar');
  });

  it.each([
    ['17-egiz', '17'],
    ['17', '17'],
    ['17-', '17'],
    ['017-egiz', undefined],
    ['0-egiz', undefined],
    ['17egiz', undefined],
    ['-17', undefined],
    ['1e3-x', undefined],
    ['9999999999999999999-x', undefined],
    ['egiz', undefined],
  ])('%s means article %s', (address, number) => {
    expect(articleNumberOf(address)).toBe(number);
  });

  it('finds the way back from a place in a list', () => {
    const place = { microseconds: '1771732800123456', number: '17' };
    expect(placeOf(placeText(place))).toEqual(place);
  });

  it.each(['', '17', 'x-0', "1'; drop", 'zzzzzzzzzzzz-1', '1-17-2'])('%p is no place', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  it('knows the language of a path', () => {
    expect(localeOfPath('/kk/17-x')).toBe('kk');
    expect(localeOfPath('/en')).toBe('en');
    expect(localeOfPath('/english')).toBeUndefined();
  });
});
