import { describeCheck } from '../../../test/check-harness';

// Pairs in which every number is right, however differently it is written.
const SAME: readonly (readonly [kk: string, en: string])[] = [
  ['Өсім 8,6 пайыз болды.', 'Growth was 8.6 percent.'],
  ['Өсім 8,6% болды.', 'Growth was 8.6%.'],
  ['Құны 12,5 млрд теңге.', 'It cost 12.5 billion tenge.'],
  ['Құны 3 000 теңге.', 'It cost 3,000 tenge.'],
  ['Құны 1 250 000 теңге.', 'It cost 1.25 million tenge.'],
  ['Жиынға 250 мыңнан астам адам келді.', 'More than 250,000 people came.'],
  ['Бюджет – 2 миллиард 300 миллион теңге.', 'The budget is 2.3 billion tenge.'],
  ['Қорға 10–15 млн теңге түсті.', 'The fund received 10 million to 15 million tenge.'],
  ['Үш депутат сөйледі.', 'Three deputies spoke.'],
  ['3 депутат сөйледі.', 'Three deputies spoke.'],
  ['Оннан астам отбасы көшті.', 'More than 10 families moved.'],
  ['Ол бесінші орын алды.', 'He came in 5th.'],
  ['Заңның 5-бабы өзгерді.', 'Article 5 of the law was changed.'],
  ['2026 жылғы 22 ақпанда ашылды.', 'It opened on Feb. 22, 2026.'],
  ['Ол 22.02.2026 күні ашылды.', 'It opened on February 22, 2026.'],
  ['Жиын сағат 18:00-де басталды.', 'The meeting began at 6 p.m.'],
  ['Жиын таңғы сағат 9.30-да басталды.', 'The meeting began at 9:30 a.m.'],
  ['XXI ғасырда бәрі өзгерді.', 'Everything changed in the 21st century.'],
  ['Ойын 2:1 есебімен аяқталды.', 'The match ended 2-1.'],
  ['90-жылдары қиын болды.', 'The 1990s were hard.'],
  ['Екі жүз елу адам келді.', '250 people came.'],
  ['Жол 85 миль.', 'The road is 85 miles (137 km).'],
  ['Қосымша https://egiz.example.kz/a/305 мекенжайында.', 'See https://egiz.example.kz/en/a/306 for more.'],
  ['Ғимараттың 12 қабаты бар.', 'The building has twelve floors.'],
  ['Келісім 5 млн доллар тұрады.', 'The deal is worth $5m.'],
];

describeCheck('numbers.changed', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Өсім ⟦8,6⟧ пайыз болды.', 'Growth was ⟦6.8⟧ percent.', 'blocker'],
      ['Құны ⟦12,5 млрд⟧ теңге.', 'It cost ⟦12.6 billion⟧ tenge.', 'blocker'],
      ['Оған ⟦49⟧ адам мен 15 ұйым қатысты.', '⟦94⟧ people and 15 bodies took part.', 'blocker'],
      ['Ол 2026 жылғы ⟦22⟧ ақпанда ашылды.', 'It opened on Feb. ⟦12⟧, 2026.', 'blocker'],
      ['Жиын сағат ⟦18:00⟧-де басталды.', 'The meeting began at ⟦7⟧ p.m.', 'blocker'],
      ['Заңның ⟦5⟧-бабы өзгерді.', 'Article ⟦50⟧ was changed.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [
      ['Growth was ⟦8.6⟧ percent.', 'Өсім ⟦6,8⟧ пайыз болды.', 'blocker'],
      ['It cost ⟦3,000⟧ tenge.', 'Құны ⟦3 500⟧ теңге.', 'blocker'],
      ['It opened in ⟦2025⟧.', 'Ол ⟦2026⟧ жылы ашылды.', 'blocker'],
      ['The hall seats ⟦120⟧.', 'Залда ⟦210⟧ орын бар.', 'blocker'],
      ['He ran ⟦42⟧ kilometres.', 'Ол ⟦24⟧ шақырым жүгірді.', 'blocker'],
      ['The match ended ⟦3⟧-1.', 'Ойын ⟦2⟧:1 есебімен аяқталды.', 'blocker'],
    ],
  },
});

describeCheck('numbers.magnitude', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Құны ⟦5 млрд⟧ теңге.', 'It cost ⟦5 million⟧ tenge.', 'blocker'],
      ['Құны ⟦3 000⟧ теңге.', 'It cost ⟦3⟧ tenge.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [['It cost ⟦5 million⟧ tenge.', 'Құны ⟦5 млрд⟧ теңге.', 'blocker']],
  },
});

describeCheck('numbers.missing', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Оған ⟦49⟧ адам қатысты.', 'People took part.', 'blocker'],
      ['Ол ⟦2026⟧ жылы ашылды.', 'It opened.', 'blocker'],
      ['Қорға 10 млн, сосын ⟦15 млн⟧ теңге түсті.', 'The fund received 10 million tenge.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [
      ['⟦49⟧ people took part.', 'Оған көп адам қатысты.', 'blocker'],
      ['Growth was ⟦8.6⟧ percent in the city.', 'Қалада өсім болды.', 'blocker'],
      ['Article ⟦5⟧ was changed.', 'Бап өзгерді.', 'blocker'],
    ],
  },
});

describeCheck('numbers.extra', {
  'kk-en': { silent: SAME, found: [['Адамдар қатысты.', '⟦49⟧ people took part.', 'warning']] },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [['People took part.', 'Оған ⟦49⟧ адам қатысты.', 'warning']],
  },
});

describeCheck('numbers.percent', {
  'kk-en': {
    silent: [
      ...SAME,
      ['Өсім 10–15% болды.', 'Growth was 10 to 15 percent.'],
      ['Өсімнің жартысы, яғни 50 пайызы.', 'Half of the growth.'],
    ],
    found: [['Өсім ⟦8,6⟧ пайыз болды.', 'Growth was ⟦8.6⟧.', 'warning']],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [['Growth was ⟦8.6⟧%.', 'Өсім ⟦8,6⟧ болды.', 'warning']],
  },
});
