import { mergeTexts } from './merge';

describe('two changes of one text', () => {
  it.each([
    ['far from each other', 'Ол кеше келді.', 'Ол бүгін келді.', 'Ол кеше кетті.', 'Ол бүгін кетті.'],
    ['the same', 'He came.', 'He has come.', 'He has come.', 'He has come.'],
    ['one of them none', 'He came.', 'He came.', 'She came.', 'She came.'],
    ['at both ends', 'the harvest began', 'The harvest began', 'the harvest began.', 'The harvest began.'],
    ['in an empty text, one of them', '', 'Typed.', '', 'Typed.'],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
    expect(mergeTexts(base, theirs, mine)).toBe(merged);
  });

  it.each([
    ['in one word', 'Ол кеше келді.', 'Ол бүгін келді.', 'Ол ертең келді.'],
    ['at one place', 'He came.', 'He came late.', 'He came home.'],
    ['in an empty text', '', 'Mine.', 'Theirs.'],
  ])('that meet %s are left to a person', (_, base, mine, theirs) => {
    expect(mergeTexts(base, mine, theirs)).toBeNull();
  });
});
