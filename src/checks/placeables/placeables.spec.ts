import { runSegmentChecks } from '../run-checks';
import { placeables } from './placeables';

const forms = (text: string, source: 'kk' | 'en') =>
  placeables(text, source, source === 'kk' ? 'en' : 'kk').map(({ span, form }) => [
    text.slice(span.start, span.end),
    form,
  ]);

describe('what a source has, in the form of the other language', () => {
  it.each([
    ['Бюджет 12,5 млрд теңге болды.', [['12,5 млрд теңге', '12.5 billion tenge']]],
    ['Жобаға 125 мың адам қатысты.', [['125 мың', '125,000']]],
    ['Аумағы 3 250 гектар жер.', [['3 250 гектар', '3,250 hectares']]],
    ['Экспорт 3 млн доллар болды.', [['3 млн доллар', '$3 million']]],
    ['Өсім 12,5%.', [['12,5%', '12.5%']]],
    ['Өсім 7,5 пайызға жетті.', [['7,5 пайызға', '7.5%']]],
    ['2 миллиард 300 миллион теңге бөлінді.', [['2 миллиард 300 миллион теңге', '2.3 billion tenge']]],
    ['Кездесу 2026 жылғы 22 ақпанда өтті.', [['2026 жылғы 22 ақпанда', 'Feb. 22, 2026']]],
    ['Мектеп 2025 жылы ашылды.', [['2025', '2025']]],
    ['Жиналыс сағат 18:30-да басталады.', [['18:30', '6:30 p.m.']]],
    ['Жиналыс кешкі сағат 7-де өтеді.', [['7', '7 p.m.']]],
    ['Толығырақ: https://egov.example/kk', [['https://egov.example/kk', 'https://egov.example/kk']]],
  ])('Kazakh: %s', (text, expected) => {
    expect(forms(text, 'kk')).toEqual(expected);
  });

  it.each([
    ['The budget was 12.5 billion tenge.', [['12.5 billion tenge', '12,5 млрд теңге']]],
    ['Exports came to $3 million.', [['$3 million', '3 млн доллар']]],
    ['It covers 1,250,000 hectares.', [['1,250,000 hectares', '1\u00a0250\u00a0000 гектар']]],
    ['Growth was 7.5 percent.', [['7.5 percent', '7,5 пайыз']]],
    ['They met on Feb. 22, 2026.', [['Feb. 22, 2026', '2026 жылғы 22 ақпан']]],
    ['It opened in 2025.', [['2025', '2025']]],
    ['The doors open at 6:30 p.m. sharp.', [['6:30 p.m.', '18:30']]],
  ])('English: %s', (text, expected) => {
    expect(forms(text, 'en')).toEqual(expected);
  });

  it('puts names into the other letters, by tables first', () => {
    expect(forms('Жиында Ерлан Тоқаев пен Айгүл Қарина сөйледі.', 'kk')).toEqual([
      ['Ерлан Тоқаев', 'Yerlan Tokayev'],
      ['Айгүл Қарина', 'Aigul Karina'],
    ]);
    expect(forms('«Биыл өнім мол болады», – деді ол.', 'kk')).toEqual([]);
    expect(forms('Ол Қытайға барды.', 'kk')).toEqual([['Қытайға', 'China']]);
    expect(forms('He flew to China with Smith.', 'en')).toEqual([['China', 'Қытай']]);
  });

  it('is what the checks expect', () => {
    const source = 'Ерлан Тоқаев 2026 жылғы 22 ақпанда 12,5 млрд теңге, 125 мың тонна астық, 7,5 пайыз деді.';
    const target = placeables(source, 'kk', 'en')
      .map(({ form }) => form)
      .join(', ');
    const found = runSegmentChecks({
      source,
      target: `${target}.`,
      ...({ sourceLocale: 'kk', targetLocale: 'en', blockKind: 'paragraph', relation: 'translation' } as const),
    });
    expect(found.filter(({ check }) => /^(?:numbers|dates|names|money|units|percent|time)\./.test(check))).toEqual([]);
  });
});
