import { quotesFor, typedMark } from './typed-mark';

/** Types a text key by key, as somebody does who knows only the marks of the keyboard. */
const typed = (text: string, locale: 'kk' | 'en') =>
  [...text].reduce((before, key) => before + (`"'`.includes(key) ? typedMark(key, before, locale) : key), '');

describe('the marks of the keyboard become those of the language', () => {
  it.each([
    ['"Биыл өнім мол", – деді ол.', '«Биыл өнім мол», – деді ол.'],
    ['Ол: "Мен "Егемен Қазақстан" газетін оқимын", – деді.', 'Ол: «Мен “Егемен Қазақстан” газетін оқимын», – деді.'],
    ['("Астана")', '(«Астана»)'],
    ["д'Артаньян", "д'Артаньян"],
  ])('Kazakh: %s', (keys, text) => {
    expect(typed(keys, 'kk')).toBe(text);
  });

  it.each([
    ['"The harvest is rich," he said.', '“The harvest is rich,” he said.'],
    [`"He told me 'no' twice," she said.`, '“He told me ‘no’ twice,” she said.'],
    [`"He said "no" twice," she said.`, '“He said ‘no’ twice,” she said.'],
    [`It's the farmers' year, don't doubt.`, 'It’s the farmers’ year, don’t doubt.'],
    [`"We don't know," he said.`, '“We don’t know,” he said.'],
    ["In the '90s", 'In the ’90s'],
  ])('English: %s', (keys, text) => {
    expect(typed(keys, 'en')).toBe(text);
  });

  it('gives the marks for what is wrapped', () => {
    expect([quotesFor('Ол ', 'kk'), quotesFor('Ол «', 'kk'), quotesFor('', 'en', true)]).toEqual([
      { open: '«', close: '»' },
      { open: '“', close: '”' },
      { open: '‘', close: '’' },
    ]);
  });
});
