import fc from 'fast-check';
import { alignTexts } from './alignment';
import { flatten } from './blocks';
import { contentFrom } from './content';

const KK = [
  'Қала күніне орай 14 наурызда жаңа кітапхана ашылды.',
  'Салтанатты шараға әкім Серік Ахметов пен мектеп оқушылары қатысты.',
  '«Бұл үй бәрімізге ортақ», – деді ол.',
  'Құрылысқа 8,6 млн теңге жұмсалды.',
  'Оқу залында 120 орын бар.',
  'Көрші Шымкентте де осындай үй салынып жатыр.',
];
const EN = [
  'A new library opened on March 14 for City Day.',
  'Mayor Serik Akhmetov and schoolchildren took part in the ceremony.',
  '“This house belongs to all of us,” he said.',
  'The building cost 8.6 million tenge.',
  'The reading hall has 120 seats.',
  'A similar house is being built in nearby Shymkent.',
];
const flat = (title: string, body: string, locale: 'kk' | 'en') => flatten(contentFrom(title, body, locale));
const beads = (kk: string, en: string) =>
  alignTexts(flat('Кітапхана ашылды', kk, 'kk'), flat('Library opens', en, 'en'), 'kk', 'en').map(
    ({ source, target }) => `${source.join('+')}:${target.join('+')}`,
  );

describe('two texts side by side', () => {
  it('pair sentence with sentence, headline with headline', () => {
    expect(beads(KK.join(' '), EN.join(' '))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', '5:5', '6:6']);
  });

  it('show an omitted sentence as a gap', () => {
    expect(beads(KK.join(' '), EN.toSpliced(3, 1).join(' '))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:', '5:4', '6:5']);
  });

  it('show an added sentence as a gap', () => {
    expect(beads(KK.toSpliced(4, 1).join(' '), EN.join(' '))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', ':5', '5:6']);
  });

  it('take two sentences for one where the translator joined them', () => {
    const joined = [
      ...EN.slice(0, 3),
      'The building cost 8.6 million tenge, and its reading hall has 120 seats.',
      ...EN.slice(5),
    ];
    expect(beads(KK.join(' '), joined.join(' '))).toEqual(['0:0', '1:1', '2:2', '3:3', '4+5:4', '6:5']);
  });

  it('keep to their sentences though one text has paragraphs and the other has none', () => {
    expect(beads(KK.join('\n'), EN.join(' '))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', '5:5', '6:6']);
  });

  it('never take sentences of two blocks together', () => {
    const joined = [
      ...EN.slice(0, 3),
      'The building cost 8.6 million tenge, and its reading hall has 120 seats.',
      ...EN.slice(5),
    ];
    const body = `${KK.slice(0, 4).join(' ')}\n${KK.slice(4).join(' ')}`;
    expect(beads(body, joined.join(' ')).some((bead) => bead.includes('4+5'))).toBe(false);
  });

  it('are all gap where one text is missing', () => {
    expect(beads(KK.slice(0, 2).join(' '), '')).toEqual(['0:0', '1:', '2:']);
  });

  it('lose and repeat no sentence, whatever stands there, in the order of both', () => {
    const body = fc
      .array(fc.constantFrom(...KK, ...EN, '5. ', '\n', 'Иә! '), { maxLength: 25 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(body, body, (kk, en) => {
        const [source, target] = [flat('А', kk, 'kk'), flat('A', en, 'en')];
        const aligned = alignTexts(source, target, 'kk', 'en');
        expect(aligned.flatMap((bead) => bead.source)).toEqual(source.map((_, index) => index));
        expect(aligned.flatMap((bead) => bead.target)).toEqual(target.map((_, index) => index));
        expect(alignTexts(source, target, 'kk', 'en')).toEqual(aligned);
      }),
    );
  });

  it('stay within their band when one text is much longer', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `Сөйлем ${i} осында тұр.`).join(' ');
    const short = Array.from({ length: 1400 }, (_, i) => `Sentence ${i} stands here.`).join(' ');
    expect(beads(long, short).length).toBeGreaterThanOrEqual(1400);
  });
});
