import fc from 'fast-check';
import { compareCopies, type Drift } from './copies';
import { copyEvidence, fullerCopy } from './fuller-copy';

const short = (drifts: readonly Drift[]) =>
  drifts.map(({ kind, char, cause, placement, reference }) => [kind, char, cause, placement.offset, reference.offset]);

const REFERENCE = `"We keep the park's gate open," the mayor said. It is the city's oldest gate – built in 1912.`;

describe('a copy and its reference', () => {
  it('have no drift when they are the same', () => {
    expect(compareCopies(REFERENCE, REFERENCE)).toEqual([]);
  });

  it('show each stripped mark, with its place in both and the words around it', () => {
    const drifts = compareCopies(REFERENCE.replace(/["']/g, ''), REFERENCE);
    expect(short(drifts)).toEqual([
      ['quote', '"', 'stripped', 0, 0],
      ['apostrophe', "'", 'stripped', 16, 17],
      ['quote', '"', 'stripped', 28, 30],
      ['apostrophe', "'", 'stripped', 59, 62],
    ]);
    expect(drifts[3]).toMatchObject({
      before: 'the mayor said. It is the city',
      after: 's oldest gate – built in 1912.',
    });
    expect(drifts[0]).toMatchObject({ before: '', after: `We keep the park's gate open,"` });
  });

  it.each<[string, string, string, unknown[][]]>([
    ['a dash', 'Астана – елорда.', 'Астана  елорда.', [['dash', '–', 'stripped', 7, 7]]],
    ['a space', 'Ол келді. Біз күттік.', 'Ол келді.Біз күттік.', [['space', ' ', 'stripped', 9, 9]]],
    ['a comma', 'Алма, өрік', 'Алма өрік', [['punctuation', ',', 'stripped', 4, 4]]],
    ['a figure', 'Құны 86 млн', 'Құны 68 млн', [['digit', '86', 'edited', 5, 5]]],
    ['a letter', 'Асқар айтты', 'Аскар айтты', [['letter', 'қ', 'encoding', 2, 2]]],
    ['a wrong letter', 'Serik said', 'Serim said', [['letter', 'Serik', 'edited', 0, 0]]],
    ['a word', 'Ол кеше келді', 'Ол бүгін келді', [['text', 'кеше', 'edited', 3, 3]]],
    ['an added word', 'Ол келді', 'Ол кеше келді', [['text', 'кеше', 'edited', 3, 3]]],
    [
      'another mark',
      'a “b” c',
      'a "b" c',
      [
        ['quote', '“', 'edited', 2, 2],
        ['quote', '”', 'edited', 4, 4],
      ],
    ],
    [
      'letters made question marks',
      'Қазақ елі',
      '?аза? ел?',
      [
        ['letter', 'Қ', 'encoding', 0, 0],
        ['letter', 'қ', 'encoding', 4, 4],
        ['letter', 'і', 'encoding', 8, 8],
      ],
    ],
    [
      'UTF-8 read as windows-1251',
      'әлем үшін',
      `${new TextDecoder('windows-1251').decode(new TextEncoder().encode('әлем'))} үшін`,
      [['text', 'әлем', 'encoding', 0, 0]],
    ],
    ['a cut end', 'Бір екі үш төрт бес.', 'Бір екі үш', [['text', ' төрт бес.', 'truncated', 10, 10]]],
    [
      'a cut word with points',
      'The park is open again today.',
      'The park is op…',
      [['text', 'open again today.', 'truncated', 12, 12]],
    ],
    [
      'a quotation mark beside a changed word',
      'a "good day" b',
      'a bad day b',
      [
        ['quote', '"', 'stripped', 2, 2],
        ['text', 'good', 'edited', 2, 3],
        ['quote', '"', 'stripped', 9, 11],
      ],
    ],
  ])('differ by %s', (_, reference, copy, expected) => {
    expect(short(compareCopies(copy, reference))).toEqual(expected);
  });

  it('tell a moved sentence from a lost and an added one', () => {
    const drifts = compareCopies(
      'Екінші сөйлем осында тұр. Үшінші де бар. Бірінші сөйлем басында еді. ',
      'Бірінші сөйлем басында еді. Екінші сөйлем осында тұр. Үшінші де бар. ',
    );
    expect(drifts.map(({ cause }) => cause)).toEqual(['moved']);
  });

  it('tell a filter from a character set by what else survived', () => {
    const reference = 'The “old” town’s gate. The "new" town.';
    expect(new Set(compareCopies(reference.replace(/[“”]/g, ''), reference).map(({ cause }) => cause))).toEqual(
      new Set(['encoding']),
    );
    expect(new Set(compareCopies(reference.replace(/[“”"]/g, ''), reference).map(({ cause }) => cause))).toEqual(
      new Set(['stripped']),
    );
  });

  it('find every stripped mark, however many and wherever', () => {
    const word = fc.constantFrom('state', 'ел', 'күй', 'plan', '1912', 'the');
    const parts = fc.array(fc.tuple(word, fc.constantFrom(' ', ' "', '" ', "'s ", ', ', ' – ')), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, (pairs) => {
        const reference = pairs.flat().join('');
        const drifts = compareCopies(reference.replace(/["']/g, ''), reference);
        expect(drifts.map(({ reference: { offset } }) => offset)).toEqual(
          [...reference.matchAll(/["']/g)].map(({ index }) => index),
        );
        expect(
          drifts.every(
            ({ cause, placement, reference: { offset } }) =>
              cause === 'stripped' && placement.offset === reference.slice(0, offset).replace(/["']/g, '').length,
          ),
        ).toBe(true);
      }),
    );
  });

  it('give the same answer at once for a long text that lost everything', () => {
    const reference = `"It's the state's plan," he said. `.repeat(3000);
    expect(compareCopies(reference.replace(/["']/g, ''), reference)).toHaveLength(12_000);
  });
});

describe('the fuller copy', () => {
  const stripped = REFERENCE.replace(/["']/g, '');

  it('is the one with its marks, not the longer one', () => {
    expect(fullerCopy([stripped.padEnd(200), REFERENCE])).toMatchObject({ index: 1, reason: 'marks' });
    expect(fullerCopy([REFERENCE, stripped])).toMatchObject({ index: 0, reason: 'marks' });
  });

  it('is the whole one, even where a torn one kept more marks', () => {
    expect(fullerCopy([REFERENCE.slice(0, 50), stripped])).toMatchObject({ index: 1, reason: 'letters' });
  });

  it('is the careful one between copies with the same marks, and the first between equals', () => {
    expect(fullerCopy(['a "b" c', 'a “b” c'])).toMatchObject({ index: 1, reason: 'typographic' });
    expect(fullerCopy(['a b', 'a b', 'a b'])).toMatchObject({ index: 0, reason: 'first' });
  });

  it('comes with the counts', () => {
    expect(copyEvidence(REFERENCE)).toEqual({ quotes: 2, apostrophes: 2, typographic: 1, letters: 63, length: 93 });
  });
});
