import { wordDiff } from './word-diff';

const shown = (before: string, after: string, locale = 'kk') =>
  wordDiff(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference of two texts', () => {
  it('goes by words, Kazakh ones too', () => {
    expect(shown('Өзен суы көтерілді.', 'Өзен суы қайтты.')).toBe('Өзен суы [-көтерілді-][+қайтты+].');
  });

  it('shows a mark that was lost, and nothing around it', () => {
    expect(shown('“The state’s plan,” he said', 'The states plan, he said', 'en')).toBe(
      '[-“-]The [-state’s-][+states+] plan,[-”-] he said',
    );
  });

  it('says of equal texts that they are the same', () => {
    expect(shown('Жол ашылды', 'Жол ашылды')).toBe('Жол ашылды');
    expect(wordDiff('', '', 'kk')).toEqual([]);
  });

  it('loses no character of either text', () => {
    const [before, after] = ['Бүгін  ауа райы\nсуық.', 'Ертең ауа райы жылы, құрғақ.'];
    const pieces = wordDiff(before, after, 'kk');
    const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
    expect(without('inserted').join('')).toBe(before);
    expect(without('deleted').join('')).toBe(after);
  });

  it('does not go on for ever: texts with nothing in common stand one after the other', () => {
    const [one, other] = ['а б '.repeat(3_000), 'в г '.repeat(3_000)];
    expect(wordDiff(one, other, 'kk').map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
