import { analyseText } from '../analysis';
import { meaningOf } from './concepts';
import { lackTells } from './side-by-side';

const KAZAKH = [
  'Әкім жаңа жолдың көктемде ашылатынын айтты.',
  'Мұғалімдер мектеп кітапханасына кітап сыйлады.',
  'Дәрігерлер ауылдағы балаларды тегін тексерді.',
];
const ENGLISH = [
  'The mayor said that the new road would open in spring.',
  'Teachers gave books to the school library.',
  'Doctors examined the children of the village for free.',
];

function told(kazakh: readonly string[], english: readonly string[]): number {
  const [mine, theirs] = [analyseText(kazakh.join(' '), 'kk'), analyseText(english.join(' '), 'en')];
  return lackTells(mine, mine.units, theirs, theirs.units);
}

describe('sentences side by side', () => {
  it('speaks against an omission where each sentence has its own', () => {
    expect(told(KAZAKH, ENGLISH)).toBeLessThan(-2);
  });

  it.each([0, 1, 2])('speaks for an omission where sentence %i has none', (gone) => {
    expect(
      told(
        KAZAKH,
        ENGLISH.filter((_, index) => index !== gone),
      ),
    ).toBeGreaterThan(2);
  });

  it('does not take joined sentences for lost ones', () => {
    expect(told(KAZAKH, [`${ENGLISH[0]?.slice(0, -1)}, and ${ENGLISH[1]}`, ENGLISH[2] as string])).toBeLessThan(-2);
  });

  it('says nothing of long texts', () => {
    expect(told([...KAZAKH, ...KAZAKH, ...KAZAKH, ...KAZAKH, ...KAZAKH], ENGLISH)).toBe(0);
  });
});

describe('the meaning of a word', () => {
  it('is that of the word behind its prefix', () => {
    const shared = (english: string, kazakh: string) => {
      const mine = meaningOf(english, 0, english.length, 'en')?.concepts ?? [];
      const theirs = meaningOf(kazakh, 0, kazakh.length, 'kk')?.concepts ?? [];
      return mine.filter((concept) => theirs.includes(concept)).length > 0;
    };
    expect(shared('misunderstood', 'түсінбеді')).toBe(true);
    expect(shared('Rebuilding', 'құрылыс')).toBe(true);
    expect(shared('uncle', 'түсінбеді')).toBe(false);
  });
});
