import { marked } from '../../../test/check-harness';
import { runSegmentChecks } from '../run-checks';
import { type GlossaryTerm, glossaryOf } from './glossary';

const TERMS: readonly GlossaryTerm[] = [
  { kk: ['мәжіліс'], en: ['Mazhilis'], forbidden: { en: ['lower house', 'Majilis'], kk: ['төменгі палата'] } },
  { kk: ['заң жобасы'], en: ['bill', 'draft law'], forbidden: { en: ['law project'] } },
  { kk: ['зейнетақы'], en: ['pension'], forbidden: { kk: ['пенсия'] } },
  { kk: ['цифрландыру'], en: ['digitalization', 'digitalisation'], forbidden: { en: ['digitization'] } },
  { kk: ['ауыл'], en: ['village', 'rural area'], forbidden: { en: ['aul'] } },
  { kk: ['тарап'], en: ['party'] },
];

const find = (source: string, target: string) => {
  const isKazakh = /\p{Script=Cyrillic}/u.test(source);
  const [plainSource, plainTarget] = [source, target].map((text) => text.replace(/[⟦⟧]/gu, '')) as [string, string];
  const findings = runSegmentChecks({
    source: plainSource,
    target: plainTarget,
    sourceLocale: isKazakh ? 'kk' : 'en',
    targetLocale: isKazakh ? 'en' : 'kk',
    blockKind: 'paragraph',
    relation: 'translation',
    glossary: glossaryOf(TERMS),
  }).filter(({ check }) => check === 'terminology.missing' || check === 'terminology.forbidden');
  const spans = (side: 'source' | 'target') => findings.flatMap((finding) => finding[side]);
  return {
    checks: findings.map(({ check, severity, expected }) => [check, severity, expected]),
    shown: [marked(plainSource, spans('source')), marked(plainTarget, spans('target'))],
  };
};

describe('the terms of the house', () => {
  it.each<[string, string]>([
    ['Мәжіліс заң жобасын қарады.', 'The Mazhilis discussed the bill.'],
    ['Мәжілісте сөйледі.', 'She spoke in the Mazhilis.'],
    ['Заң жобалары дайын.', 'The draft laws are ready.'],
    ['Екі тараптың келісімі.', 'An agreement of both parties.'],
    ['Ауылда зейнетақы аз.', 'In the village pensions are small.'],
    ['Цифрландыру жүріп жатыр.', 'Digitalisation goes on.'],
    ['Қалада су бар.', 'The lower house has water.'],
    ['The Mazhilis met.', 'Мәжіліс жиналды.'],
    ['The bills are ready.', 'Заң жобалары дайын.'],
    ["The party's pension", 'Тараптың зейнетақысы'],
    ['Rural areas have water.', 'Ауылда су бар.'],
    ['Villages grow.', 'Ауылдар өседі.'],
    ['A pension is paid.', 'Зейнетақыны төледі.'],
  ])('are kept in %s | %s', (source, target) => {
    expect(find(source, target).checks).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['⟦Мәжіліс⟧ жиналды.', 'The deputies met.', 'Mazhilis'],
    ['⟦Заң жобасын⟧ қарады.', 'They discussed the project.', 'bill'],
    ['⟦Зейнетақысы⟧ өсті.', 'His wages rose.', 'pension'],
    ['⟦Цифрландыруды⟧ бастады.', 'They began.', 'digitalization'],
    ['⟦Ауылдан⟧ келді.', 'He came from afar.', 'village'],
    ['⟦Тарабы⟧ жеңді.', 'His side won.', 'party'],
    ['The ⟦Mazhilis⟧ met.', 'Депутаттар жиналды.', 'мәжіліс'],
    ['Two ⟦bills⟧ are ready.', 'Екі құжат дайын.', 'заң жобасы'],
    ['His ⟦pension⟧ rose.', 'Жалақысы өсті.', 'зейнетақы'],
    ['⟦Digitalization⟧ goes on.', 'Жұмыс жүріп жатыр.', 'цифрландыру'],
    ['⟦Villages⟧ grow.', 'Қалалар өседі.', 'ауыл'],
    ['The ⟦parties⟧ agreed.', 'Олар келісті.', 'тарап'],
  ])('are missing in %s | %s', (source, target, expected) => {
    expect(find(source, target)).toEqual({
      checks: [['terminology.missing', 'warning', expected]],
      shown: [source, target],
    });
  });

  it.each<[string, string, string]>([
    ['⟦Мәжіліс⟧ жиналды.', 'The ⟦lower house⟧ met.', 'Mazhilis'],
    ['⟦Мәжіліс⟧ жиналды.', 'The ⟦Majilis⟧ met.', 'Mazhilis'],
    ['⟦Заң жобасы⟧ дайын.', 'The ⟦law project⟧ is ready.', 'bill'],
    ['⟦Цифрландыру⟧ жүрді.', '⟦Digitization⟧ went on.', 'digitalization'],
    ['⟦Ауылда⟧ су бар.', 'The ⟦aul⟧ has water.', 'village'],
    ['⟦Мәжілістің⟧ шешімі', 'The ⟦lower house’s⟧ decision', 'Mazhilis'],
    ['The ⟦Mazhilis⟧ met.', '⟦Төменгі палата⟧ жиналды.', 'мәжіліс'],
    ['His ⟦pension⟧ rose.', '⟦Пенсиясы⟧ өсті.', 'зейнетақы'],
    ['⟦Pensions⟧ are paid.', '⟦Пенсия⟧ төленді.', 'зейнетақы'],
    ['The ⟦Mazhilis⟧ decided.', '⟦Төменгі палатаның⟧ шешімі.', 'мәжіліс'],
    ['A ⟦pension⟧ fund', '⟦Пенсия⟧ қоры', 'зейнетақы'],
    ['The ⟦pension’s⟧ size', '⟦Пенсияның⟧ мөлшері', 'зейнетақы'],
  ])('are said in forbidden words in %s | %s', (source, target, expected) => {
    expect(find(source, target)).toEqual({
      checks: [['terminology.forbidden', 'warning', expected]],
      shown: [source, target],
    });
  });
});
