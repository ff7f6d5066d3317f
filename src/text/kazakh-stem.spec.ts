import { bearsSuffix, kazakhStem, kazakhStems, readKazakhNoun } from './kazakh-stem';

describe('the stem of a Kazakh noun', () => {
  it.each([
    ['қалалардың', 'қала'],
    ['Алматыда', 'Алматы'],
    ['Алматыдағы', 'Алматы'],
    ['Қазақстанның', 'Қазақстан'],
    ['министрліктің', 'министрлік'],
    ['мектептерге', 'мектеп'],
    ['Тоқаевтан', 'Тоқаев'],
    ['Бішкекпен', 'Бішкек'],
    ['Ресеймен', 'Ресей'],
    ['Парижде', 'Париж'],
    ['Лондоннан', 'Лондон'],
    ['Севастопольдің', 'Севастополь'],
    ['Италияға', 'Италия'],
    ['АҚШ-тың', 'АҚШ'],
    ['БҰҰ-дағы', 'БҰҰ'],
    ['Toyota-ның', 'Toyota'],
    ['G7-нің', 'G7'],
    ['заводтар', 'завод'],
    ['Астана', 'Астана'],
    ['Алматы', 'Алматы'],
    ['Қонаев', 'Қонаев'],
    ['Тараз', 'Тараз'],
    ['Петербургте', 'Петербург'],
    ['банктің', 'банк'],
  ])('of %s is %s', (word, stem) => {
    expect(kazakhStem(word)).toBe(stem);
  });

  it.each([
    ['кітабын', 'кітап'],
    ['қазағының', 'қазақ'],
    ['баласына', 'бала'],
    ['облысындағы', 'облыс'],
    ['елімізге', 'ел'],
    ['ауылыма', 'ауыл'],
    ['Қарағандыға', 'Қарағанды'],
    ['үйдемін', 'үй'],
  ])('is among the readings of %s: %s', (word, stem) => {
    expect(kazakhStems(word)).toContain(stem);
  });

  it.each([
    ['Алматы', 'Алма'],
    ['баланың', 'балан'],
    ['мектебде', 'мектеб'],
    ['қаланде', 'қалан'],
  ])('keeps to harmony and assimilation: %s is not %s', (word, stem) => {
    expect(kazakhStems(word).filter((found) => found === stem)).toEqual([]);
  });

  it('comes with the endings in their order', () => {
    expect(readKazakhNoun('студенттеріміздің')).toContainEqual({
      stem: 'студент',
      suffixes: ['plural', 'possessive', 'genitive'],
    });
    expect(bearsSuffix('студенттердің', 'plural')).toBe(true);
    expect(bearsSuffix('елдің', 'plural')).toBe(false);
  });

  it('takes any word without trouble', () => {
    for (const word of ['', '-', 'а', '\ud800', 'ларлар'.repeat(5000), `${'а'.repeat(20)}-${'да'.repeat(2000)}`]) {
      expect(readKazakhNoun(word)[0]?.stem).toBe(word);
    }
  });
});
