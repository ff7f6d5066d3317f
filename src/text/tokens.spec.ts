import { tokenize } from './tokens';

const words = (text: string) => tokenize(text).words.map(({ text: word, script }) => `${word}:${script}`);

describe('the words of a text', () => {
  it.each([
    ['Ол «келді», – деді.', ['Ол:cyrillic', 'келді:cyrillic', 'деді:cyrillic']],
    ['The states’ plan doesn’t end.', ['The:latin', 'states:latin', 'plan:latin', 'doesn’t:latin', 'end:latin']],
    ['Қасым-Жомарт, 5-бап, COVID-19', ['Қасым-Жомарт:cyrillic', '5-бап:cyrillic', 'COVID-19:latin']],
    ['Toyota-ның IT-хабы, Ѕamsung', ['Toyota-ның:joined', 'IT-хабы:joined', 'Ѕamsung:mixed']],
    ['Фейсбук-пен Сaяси', ['Фейсбук-пен:cyrillic', 'Сaяси:mixed']],
    ['18:00, 3 000', ['18:digits', '00:digits', '3:digits', '000:digits']],
    ['- x - ', ['x:latin']],
    ['', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('keeps their places, their heads and their case', () => {
    const [word] = tokenize('… Toyota-ның').words;
    expect(word).toMatchObject({ start: 2, end: 12, head: 'Toyota', lower: 'toyota-ның', isCapitalised: true });
    expect(tokenize('БҰҰ Әлия әке').words.map(({ isAllCaps }) => isAllCaps)).toEqual([true, false, false]);
    expect(tokenize('БҰҰ Әлия әке').words.map(({ isCapitalised }) => isCapitalised)).toEqual([true, true, false]);
  });

  it('takes half a surrogate pair, NUL, marks and letters of any script', () => {
    expect(words('a\ud83cb \u0000 \u0301x 中文 🎵')).toEqual(['a:latin', 'b:latin', 'x:latin', '中文:other']);
  });
});

describe('the facts of a text', () => {
  it('counts letters by script', () => {
    expect(tokenize('Ол came: Ω').facts).toMatchObject({ cyrillicLetters: 2, latinLetters: 4, letters: 7 });
  });

  it.each([
    ['hasDigits', '5', 'five'],
    ['hasDoubleQuotes', '«', '‹'],
    ['hasSingleQuotes', '’', '”'],
    ['hasBrackets', '[', '{'],
    ['hasDashes', '–', '_'],
    ['hasLatin', 'x', 'х'],
    ['hasCyrillic', 'х', 'x'],
    ['hasKazakhLetters', 'Һ', 'Н'],
    ['hasForeignCyrillic', 'ў', 'ү'],
    ['hasOddCharacters', '\u200b', ' \n\t'],
    ['hasOddCharacters', 'и\u0306', 'й'],
    ['hasOddCharacters', '\ufffd', '?'],
    ['hasAstral', '🎵', '♪'],
    ['hasMarkupSigns', '<', '('],
    ['hasQuestionMarks', '?', '!'],
    ['hasNonAscii', 'é', 'e'],
    ['hasSpaceRuns', 'a  b', 'a b c'],
  ] as const)('%s: %j and not %j', (fact, yes, no) => {
    expect([tokenize(yes).facts[fact], tokenize(no).facts[fact]]).toEqual([true, false]);
  });

  it.each(['"', '5', '(', 'a!', '\u0301', '\ud800', '-', 'ә', '中', "a'"])(
    'reads 100,000 times %j to the end',
    (piece) => {
      const text = piece.repeat(100_000);
      for (const { start, end } of tokenize(text).words) expect(start < end && end <= text.length).toBe(true);
    },
  );
});
