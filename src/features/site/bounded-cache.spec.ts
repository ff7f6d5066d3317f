import { BoundedCache } from './bounded-cache';

const sized = (size: number) => ({ size });

describe('the bounded cache', () => {
  it('lets go of what was used longest ago when it is full', () => {
    const cache = new BoundedCache<{ size: number }>(80);
    for (let index = 1; index <= 8; index += 1) cache.set(String(index), sized(10));
    cache.get('1');
    cache.set('9', sized(10));
    expect(cache.get('1')).toBeDefined();
    expect(cache.get('2')).toBeUndefined();
  });

  it('counts a value once when it takes the place of another', () => {
    const cache = new BoundedCache<{ size: number }>(80);
    for (let turn = 0; turn < 100; turn += 1) cache.set('same', sized(10));
    cache.set('other', sized(10));
    expect(cache.get('same')).toBeDefined();
  });

  it('does not keep what would push everything else out', () => {
    const cache = new BoundedCache<{ size: number }>(80);
    cache.set('small', sized(10));
    cache.set('huge', sized(11));
    expect(cache.get('huge')).toBeUndefined();
    expect(cache.get('small')).toBeDefined();
  });
});
