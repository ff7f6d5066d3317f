import { acceptedEncoding } from './accepted-encoding';

describe('the encoding a reader accepts', () => {
  it.each([
    [undefined, 'plain'],
    ['', 'plain'],
    ['identity', 'plain'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'plain'],
    ['GZIP', 'gzip'],
    ['br;q=high', 'plain'],
  ])('%p asks for %s', (header, expected) => {
    expect(acceptedEncoding(header)).toBe(expected);
  });
});
