import { acceptedEncoding } from './accepted-encoding';
import { matchesTag } from './entity-tag';

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

describe('the tag a reader has', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"other", "abc"', true],
    ['*', true],
    ['"other"', false],
    ['abc', false],
    ['', false],
  ])('%p: %p', (header, expected) => {
    expect(matchesTag(header, '"abc"')).toBe(expected);
  });
});
