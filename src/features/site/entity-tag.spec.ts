import { matchesTag } from './entity-tag';

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
