import type { BlockKind } from '../../text/blocks';
import type { ArticleSegment, Severity } from '../check';
import { findDayInconsistencies } from '../day-consistency';
import { runArticleChecks } from '../run-checks';

type Pair = readonly [kk: string, en: string, blockKind?: BlockKind];
type Direction = 'kk-en' | 'en-kk';

const article = (pairs: readonly Pair[], direction: Direction): ArticleSegment[] =>
  pairs.map(([kk, en, blockKind = 'paragraph'], blockIndex) => ({
    ...(direction === 'kk-en'
      ? { source: kk, target: en, sourceLocale: 'kk', targetLocale: 'en' }
      : { source: en, target: kk, sourceLocale: 'en', targetLocale: 'kk' }),
    blockIndex,
    blockKind,
    relation: 'translation',
  }));

const found = (pairs: readonly Pair[], direction: Direction) =>
  runArticleChecks(article(pairs, direction))
    .filter(({ check }) => /^(?:consistency|duplication)\./u.test(check))
    .map(({ check, segmentIndex, severity }) => [check, segmentIndex, severity]);

const RAIN: Pair = ['Кеше қалада қатты жаңбыр жауды.', 'It rained hard in the city yesterday.'];
const SCHOOL: Pair = [
  'Жаңа мектеп қыркүйекте балаларға есігін ашады.',
  'The new school will open to children in September.',
];
const DOCTORS: Pair = [
  'Дәрігерлер ауылдағы балаларды тегін тексерді.',
  'Doctors examined the children of the village for free.',
];
const OIL: Pair = ['Мұнайдың бағасы жұма күні тағы арзандады.', 'Oil prices fell again on Friday.'];

describe.each<Direction>(['kk-en', 'en-kk'])('the sentences of an article, %s', (direction) => {
  const other = ([kk, en]: Pair, words: readonly [kk: string, en: string]): Pair =>
    direction === 'kk-en' ? [kk, words[1]] : [words[0], en];
  const retold = other(RAIN, ['Қалада кеше нөсер құйды да тұрды.', 'Heavy rain fell on the city the day before.']);
  const opened = other(SCHOOL, [
    'Мектептің есігі күзде балаларға ашық болмақ.',
    'Children will see a new school this autumn.',
  ]);

  it.each<readonly [string, readonly Pair[]]>([
    ['different sentences', [RAIN, SCHOOL, DOCTORS]],
    ['a sentence that stands twice on both sides', [RAIN, SCHOOL, RAIN]],
    ['a headline put otherwise', [[RAIN[0], RAIN[1], 'headline'], retold]],
    [
      'short answers',
      [
        ['Иә.', 'Yes.'],
        ['Иә.', 'Indeed.'],
      ],
    ],
    ['case and marks alone', [RAIN, [RAIN[0].replace('.', '!'), RAIN[1].toUpperCase()]]],
    ['two headlines', [RAIN, SCHOOL, [RAIN[0], SCHOOL[1], 'headline']]],
  ])('are left alone: %s', (_, pairs) => {
    expect(found(pairs, direction)).toEqual([]);
  });

  const mixed = (one: Pair, two: Pair): Pair => (direction === 'kk-en' ? [one[0], two[1]] : [two[0], one[1]]);
  it.each<readonly [check: string, at: number, severity: Severity, readonly Pair[]]>([
    ['consistency.same_source', 1, 'warning', [RAIN, retold]],
    ['consistency.same_source', 2, 'warning', [RAIN, SCHOOL, retold]],
    ['consistency.same_source', 2, 'warning', [SCHOOL, RAIN, opened]],
    ['consistency.same_source', 1, 'warning', [SCHOOL, opened, DOCTORS]],
    ['consistency.same_source', 3, 'warning', [OIL, DOCTORS, RAIN, retold]],
    ['consistency.same_source', 2, 'warning', [opened, OIL, SCHOOL]],
    ['duplication.segment', 1, 'warning', [RAIN, mixed(SCHOOL, RAIN)]],
    ['duplication.segment', 2, 'warning', [OIL, SCHOOL, mixed(RAIN, SCHOOL)]],
    ['duplication.segment', 1, 'warning', [DOCTORS, mixed(OIL, DOCTORS)]],
    ['duplication.segment', 1, 'warning', [OIL, mixed(DOCTORS, OIL), RAIN]],
    ['duplication.segment', 2, 'warning', [RAIN, OIL, mixed(SCHOOL, OIL)]],
    ['duplication.segment', 1, 'warning', [SCHOOL, mixed(OIL, SCHOOL), RAIN]],
    ['consistency.same_target', 2, 'note', [RAIN, SCHOOL, mixed(DOCTORS, RAIN)]],
    ['consistency.same_target', 2, 'note', [OIL, SCHOOL, mixed(RAIN, OIL)]],
    ['consistency.same_target', 3, 'note', [OIL, SCHOOL, DOCTORS, mixed(RAIN, OIL)]],
    ['consistency.same_target', 2, 'note', [SCHOOL, RAIN, mixed(OIL, SCHOOL)]],
    ['consistency.same_target', 2, 'note', [DOCTORS, OIL, mixed(SCHOOL, DOCTORS)]],
    ['consistency.same_target', 3, 'note', [RAIN, DOCTORS, OIL, mixed(SCHOOL, RAIN)]],
  ])('have %s at %i', (check, at, severity, pairs) => {
    expect(found(pairs, direction)).toEqual([[check, at, severity]]);
  });
});

const FESTIVAL: Pair = ['«Жібек жолы» фестивалі ертең ашылады.', 'The “Silk Road” festival opens tomorrow.'];
const titled = (kk: string, en: string): Pair => [`Оған «${kk}» ұнайды.`, `She likes “${en}”.`];

describe.each<Direction>(['kk-en', 'en-kk'])('a title of an article, %s', (direction) => {
  it.each<readonly [string, readonly Pair[]]>([
    ['the same twice', [FESTIVAL, titled('Жібек жолы', 'Silk Road')]],
    ['two titles', [FESTIVAL, titled('Дала дауысы', 'Voice of the Steppe')]],
    ['another case, or a hyphen', [titled('Түн – күн', 'Night Day'), titled('Түн-Күн', 'Night-day')]],
    [
      'a side without marks',
      [
        FESTIVAL,
        direction === 'kk-en'
          ? ['«Жібек жолы» басталды.', 'The Silk Way began.']
          : ['Жібек жолы басталды.', 'The “Silk Way” began.'],
      ],
    ],
    [
      'speech',
      [
        ['«Жібек жолы!» – деді ол.', '“Silk Road!” he said.'],
        ['«Жібек жолы!» – деді ана.', '“Silk Way!” the mother said.'],
      ],
    ],
    ['two titles in one sentence', [FESTIVAL, ['«Жібек жолы» мен «Абай».', '“Abai” and “Silk Way”.']]],
  ])('may be: %s', (_, pairs) => {
    expect(found(pairs, direction)).toEqual([]);
  });

  const swapped = (kk: readonly [string, string], en: readonly [string, string]): Pair[] =>
    direction === 'kk-en' ? [titled(kk[0], en[0]), titled(kk[0], en[1])] : [titled(kk[0], en[0]), titled(kk[1], en[0])];
  it.each<readonly [readonly [string, string], readonly [string, string]]>([
    [
      ['Жібек жолы', 'Жібекжол сапары'],
      ['Silk Road', 'Silk Way'],
    ],
    [
      ['Дала дауысы', 'Дала үні'],
      ['Voice of the Steppe', 'Steppe Voice'],
    ],
    [
      ['Ақ боз үй', 'Ақ орда'],
      ['White Yurt', 'White Tent'],
    ],
    [
      ['Қыз Жібек', 'Жібек қыз'],
      ['Kyz Zhibek', 'The Silk Girl'],
    ],
    [
      ['Менің елім', 'Туған елім'],
      ['My Country', 'My Land'],
    ],
    [
      ['Алтын сақа', 'Алтын асық'],
      ['Golden Dice', 'The Golden Knucklebone'],
    ],
  ])('is named in two ways: %s %s', (kk, en) => {
    const [finding] = runArticleChecks(article(swapped(kk, en), direction)).filter(
      ({ check }) => check === 'consistency.title',
    );
    expect(finding).toMatchObject({ segmentIndex: 1, severity: 'note' });
    expect(finding?.parameters.other).toBe(direction === 'kk-en' ? en[0] : kk[0]);
  });
});

describe('the articles of one day', () => {
  const retold: Pair = [RAIN[0], 'Heavy rain fell on the city the day before.'];
  const day = (...articles: readonly (readonly Pair[])[]) =>
    findDayInconsistencies(
      articles.map((pairs) => article(pairs, 'kk-en')),
      ({ articleIndex }) => `№ ${articleIndex + 1}`,
    ).map(({ check, articleIndex, segmentIndex, other }) => [
      check,
      articleIndex,
      segmentIndex,
      other.articleIndex,
      other.segmentIndex,
    ]);

  it('say the same sentence in the same way', () => {
    expect(day([RAIN, SCHOOL], [DOCTORS, RAIN], [OIL])).toEqual([]);
  });

  it('have a finding where a later one says it otherwise', () => {
    expect(day([SCHOOL, RAIN], [OIL], [DOCTORS, retold])).toEqual([['consistency.same_source', 2, 1, 0, 1]]);
    expect(day([FESTIVAL], [OIL, titled('Жібек жолы', 'Silk Way')])).toEqual([['consistency.title', 1, 1, 0, 0]]);
  });

  it('are named where a finding tells of them', () => {
    const [finding] = findDayInconsistencies([article([RAIN], 'kk-en'), article([retold], 'kk-en')], () => 'Rain');
    expect(finding).toMatchObject({ message: 'day.consistency.same_source', parameters: { place: 'Rain' } });
  });

  it('spell one person in one way', () => {
    const said = (name: string): Pair => [`Оны біреу айтты: ${name}.`, `So said ${name} there.`];
    expect(day([said('Erlan Karin')], [OIL, said('Yerlan Karin')])).toEqual([['names.inconsistent', 1, 1, 0, 0]]);
    expect(day([said('Erlan Karin')], [said('Erlan Karin'), said('Yerlan Sarsembayev')])).toEqual([]);
    expect(day([said('Murat Akhmetov')], [said('Marat Akhmetov')])).toEqual([]);
  });

  it('leave to an article what it says in two ways by itself', () => {
    expect(day([RAIN, retold], [OIL])).toEqual([]);
  });

  it('may put a headline otherwise', () => {
    expect(day([RAIN], [[retold[0], retold[1], 'headline']])).toEqual([]);
  });
});
