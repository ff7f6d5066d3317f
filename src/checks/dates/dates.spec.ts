import { describeCheck, type SilentPair } from '../../../test/check-harness';

// Pairs in which every date and time is right, however differently it is written.
const SAME: readonly SilentPair[] = [
  ['2026 жылғы 22 ақпанда ашылды.', 'It opened on Feb. 22, 2026.'],
  ['2026 ж. 22 ақпан күні ашылды.', 'It opened on 22 February 2026.'],
  ['Ол 22.02.2026 күні ашылды.', 'It opened on the 22nd of February, 2026.'],
  ['Ол 2026 жылғы 22 ақпанда ашылды.', 'It opened on 02/22/2026.'],
  ['3–5 наурыз аралығында өтеді.', 'It runs March 3-5.'],
  ['3 және 4 наурызда өтеді.', 'It runs on March 3 and 4.'],
  ['Ақпанның 22-сінде келеді.', 'She arrives on February 22.'],
  ['Шілдеде бастайды.', 'They begin in July.'],
  ['Жаңа маусымда ойнайды.', 'He will play in the new season.'],
  ['Қазанда ет қайнап жатыр.', 'Meat is boiling in the pot.'],
  ['Олар келуі мүмкін.', 'They may come.'],
  ['Наурыз мерекесі құтты болсын.', 'Happy Nauryz.'],
  ['Сайлау маусымы басталды.', 'The campaign season has begun.'],
  ['Театр маусымының соңында келді.', 'She came at the end of the theatre season.'],
  ['2018 жылдың маусымында салынды.', 'It was built in June 2018.'],
  ['Әуежай қазан айына дейін жабық.', 'The airport is closed until Oct.'],
  ['Бұл туралы Жан айтты.', 'It was told by Jan.'],
  ['2018 жылғы маусымда салынды.', 'It was built in June 2018.'],
  ['Жиын дүйсенбі күні өтеді.', 'The meeting is on Monday.'],
  ['Жексенбіде демалады.', 'They rest on Sundays.'],
  ['Ол «Sunday Times» газетінде жазды.', 'She wrote for the Sunday Times.'],
  ['Жиын сағат 18:00-де басталды.', 'The meeting began at 6 p.m.'],
  ['Таңғы 7.55-те ұшты.', 'It took off at 7.55am.'],
  ['Түскі сағат 12-де кездесті.', 'They met at noon.'],
  ['Кеше келді.', 'He came yesterday.'],
  ['Былтыр көп болды.', 'There were many last year.'],
  ['Биылғы жоспар.', 'The plan for this year.'],
];
const REVERSED: readonly SilentPair[] = SAME.map(([kk, en]) => [en, kk]);

describeCheck('date.changed', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Ол 2026 жылғы ⟦22⟧ ақпанда ашылды.', 'It opened on Feb. ⟦12⟧, 2026.', 'blocker'],
      ['Ол ⟦2026⟧ жылғы 22 ақпанда ашылды.', 'It opened on 22 February ⟦2025⟧.', 'blocker'],
      ['Ол 2026 жылғы 22 ⟦ақпанда⟧ ашылды.', 'It opened on ⟦January⟧ 22, 2026.', 'blocker'],
      ['Ол ⟦22⟧.02.2026 күні ашылды.', 'It opened on February ⟦2⟧, 2026.', 'blocker'],
      ['⟦3⟧ наурызда өтеді.', 'It is on March ⟦13⟧.', 'blocker'],
      ['⟦2018⟧ жылғы маусымда салынды.', 'It was built in June ⟦2019⟧.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['It opened on Feb. ⟦12⟧, 2026.', 'Ол 2026 жылғы ⟦22⟧ ақпанда ашылды.', 'blocker'],
      ['It opened on 22 February ⟦2025⟧.', 'Ол ⟦2026⟧ жылғы 22 ақпанда ашылды.', 'blocker'],
      ['It opened on ⟦January⟧ 22, 2026.', 'Ол 2026 жылғы 22 ⟦ақпанда⟧ ашылды.', 'blocker'],
      ['The 22nd of ⟦May⟧ is a holiday.', '22 ⟦сәуір⟧ – мереке.', 'blocker'],
      ['It is on March ⟦13⟧.', 'Ол ⟦3⟧ наурызда өтеді.', 'blocker'],
      ['It was built in June ⟦2019⟧.', 'Ол ⟦2018⟧ жылғы маусымда салынды.', 'blocker'],
    ],
  },
});

describeCheck('date.missing', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Ол ⟦22 ақпанда⟧ ашылды.', 'It has been opened.', 'blocker'],
      ['Ол ⟦22⟧ ақпанда ашылды.', 'It was opened in February.', 'blocker'],
      ['Ол ⟦2026⟧ жылғы 22 ақпанда ашылды.', 'It opened on February 22.', 'warning'],
      ['Ол ⟦шілдеде⟧ келді.', 'He has come.', 'warning'],
      ['Ол ⟦22.02.2026⟧ күні ашылды.', 'It has been opened.', 'blocker'],
      ['Олар ⟦қазан⟧ айында көшті.', 'They have moved.', 'warning'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['It opened on ⟦February 22⟧.', 'Ол ашылды.', 'blocker'],
      ['It opened on February ⟦22⟧.', 'Ол ақпанда ашылды.', 'blocker'],
      ['It opened on February 22, ⟦2026⟧.', 'Ол 22 ақпанда ашылды.', 'warning'],
      ['He came in ⟦July⟧.', 'Ол келді.', 'warning'],
      ['The draft of ⟦3 March⟧ was adopted.', 'Жоба қабылданды.', 'blocker'],
      ['They moved in ⟦May⟧.', 'Олар көшті.', 'warning'],
    ],
  },
});

describeCheck('date.month', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Әуежай ⟦қазан⟧ айына дейін жабық.', 'The airport is closed until ⟦Sept⟧.', 'blocker'],
      ['Ол ⟦шілдеде⟧ келді.', 'He came in ⟦June⟧.', 'blocker'],
      ['2018 жылғы ⟦ақпанда⟧ салынды.', 'It was built in ⟦January⟧ 2018.', 'blocker'],
      ['Олар ⟦қазан⟧ айында көшті.', 'They moved in ⟦November⟧.', 'blocker'],
      ['⟦Маусымның⟧ басында келеді.', 'They will come in early ⟦July⟧.', 'blocker'],
      ['Сайлау ⟦қарашада⟧ өтеді.', 'The ⟦October⟧ election is near.', 'blocker'],
      ['Ол ⟦тамыздан⟧ бері жоқ.', 'He has been away since ⟦April⟧.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['He came in ⟦June⟧.', 'Ол ⟦шілдеде⟧ келді.', 'blocker'],
      ['It was built in ⟦January⟧ 2018.', 'Ол 2018 жылғы ⟦ақпанда⟧ салынды.', 'blocker'],
      ['They moved in ⟦November⟧.', 'Олар ⟦қазан⟧ айында көшті.', 'blocker'],
      ['The ⟦October⟧ election is near.', 'Сайлау ⟦қарашада⟧ өтеді.', 'blocker'],
      ['He has been away since ⟦April⟧.', 'Ол ⟦тамыздан⟧ бері жоқ.', 'blocker'],
      ['They met in ⟦May⟧.', 'Олар ⟦сәуірде⟧ кездесті.', 'blocker'],
    ],
  },
});

describeCheck('date.weekday', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Жиын ⟦дүйсенбі⟧ күні өтеді.', 'The meeting is on ⟦Tuesday⟧.', 'blocker'],
      ['Ол ⟦сенбі⟧ күні келеді.', 'She comes on ⟦Sunday⟧.', 'blocker'],
      ['⟦Жексенбіде⟧ ойнайды.', 'They play on ⟦Saturday⟧.', 'blocker'],
      ['⟦Бейсенбіге⟧ қалдырылды.', 'It was put off to ⟦Friday⟧.', 'blocker'],
      ['⟦Жұма⟧ күні кездеседі.', 'They meet on ⟦Thursday⟧.', 'blocker'],
      ['⟦Сәрсенбіден⟧ бастап.', 'From ⟦Monday⟧ on.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['The meeting is on ⟦Tuesday⟧.', 'Жиын ⟦дүйсенбі⟧ күні өтеді.', 'blocker'],
      ['She comes on ⟦Sunday⟧.', 'Ол ⟦сенбі⟧ күні келеді.', 'blocker'],
      ['They play on ⟦Saturday⟧.', 'Олар ⟦жексенбіде⟧ ойнайды.', 'blocker'],
      ['It was put off to ⟦Friday⟧.', 'Ол ⟦бейсенбіге⟧ қалдырылды.', 'blocker'],
      ['They meet on ⟦Thursday⟧.', 'Олар ⟦жұма⟧ күні кездеседі.', 'blocker'],
      ['From ⟦Monday⟧ on.', '⟦Сәрсенбіден⟧ бастап.', 'blocker'],
    ],
  },
});

describeCheck('date.weekday_calendar', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Ол 2026 жылғы 22 ақпанда ашылды.', 'It opened on ⟦Monday⟧, February 22, 2026.', 'warning'],
      ['Дүйсенбі, 2026 жылғы 22 ақпан.', '⟦Monday⟧, 22 February 2026.', 'note'],
      ['2026 жылғы 1 наурызда келді.', 'He came on ⟦Friday⟧, March 1, 2026.', 'warning'],
      ['2025 жылғы 16 желтоқсанда өтті.', 'It was held on ⟦Wednesday⟧, Dec. 16, 2025.', 'warning'],
      ['2024 жылғы 1 қаңтарда басталды.', 'It began on ⟦Sunday⟧, Jan. 1, 2024.', 'warning'],
      ['2026 жылғы 7 шілдеде аяқталды.', 'It ended on July 7, 2026, a ⟦Thursday⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['It opened on February 22, 2026.', 'Ол 2026 жылғы 22 ақпанда, ⟦дүйсенбі⟧ күні ашылды.', 'warning'],
      ['He came on March 1, 2026.', 'Ол 2026 жылғы 1 наурызда, ⟦жұма⟧ күні келді.', 'warning'],
      ['It was held on Dec. 16, 2025.', 'Ол ⟦сәрсенбі⟧, 2025 жылғы 16 желтоқсанда өтті.', 'warning'],
      ['It began on Jan. 1, 2024.', 'Ол ⟦жексенбі⟧, 2024 жылғы 1 қаңтарда басталды.', 'warning'],
      ['It ended on July 7, 2026.', 'Ол 2026 жылғы 7 шілдеде, ⟦бейсенбіде⟧ аяқталды.', 'warning'],
      ['Monday, 22 February 2026.', '⟦Дүйсенбі⟧, 2026 жылғы 22 ақпан.', 'note'],
    ],
  },
});

describeCheck('date.relative', {
  'kk-en': {
    silent: SAME,
    found: [
      ['⟦Кеше⟧ келді.', 'He came ⟦today⟧.', 'warning'],
      ['⟦Бүгін⟧ басталды.', 'It began ⟦yesterday⟧.', 'warning'],
      ['⟦Ертең⟧ ашылады.', 'It opens ⟦today⟧.', 'warning'],
      ['⟦Былтыр⟧ көп болды.', 'There were many this ⟦year⟧.', 'warning'],
      ['⟦Биыл⟧ аяқталады.', 'It ends next ⟦year⟧.', 'warning'],
      ['Келесі ⟦жылы⟧ салынады.', 'It will be built this ⟦year⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['He came ⟦today⟧.', 'Ол ⟦кеше⟧ келді.', 'warning'],
      ['It began ⟦yesterday⟧.', '⟦Бүгін⟧ басталды.', 'warning'],
      ['It opens ⟦tomorrow⟧.', 'Ол ⟦бүгін⟧ ашылады.', 'warning'],
      ['There were many last ⟦year⟧.', '⟦Биыл⟧ көп болды.', 'warning'],
      ['It ends next ⟦year⟧.', '⟦Биыл⟧ аяқталады.', 'warning'],
      ['It will be built this ⟦year⟧.', 'Келесі ⟦жылы⟧ салынады.', 'warning'],
    ],
  },
});

describeCheck('time.changed', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Жиын сағат ⟦18:00⟧-де басталды.', 'The meeting began at ⟦7⟧ p.m.', 'blocker'],
      ['Жиын сағат ⟦9.30⟧-да басталды.', 'The meeting began at ⟦9:15⟧ a.m.', 'blocker'],
      ['Таңғы ⟦7.55⟧-те ұшты.', 'It took off at ⟦8.55⟧am.', 'blocker'],
      ['Сағат ⟦10⟧-да ашылады.', 'It opens at ⟦11⟧ a.m.', 'blocker'],
      ['Кешкі ⟦8⟧-де келді.', 'He came at ⟦9⟧ p.m.', 'blocker'],
      ['⟦21:40⟧-та тоқтады.', 'It stopped at ⟦21:14⟧.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['The meeting began at ⟦7⟧ p.m.', 'Жиын сағат ⟦18:00⟧-де басталды.', 'blocker'],
      ['The meeting began at ⟦9:15⟧ a.m.', 'Жиын сағат ⟦9.30⟧-да басталды.', 'blocker'],
      ['It took off at ⟦8.55⟧am.', 'Ол таңғы ⟦7.55⟧-те ұшты.', 'blocker'],
      ['It opens at ⟦11⟧ a.m.', 'Сағат ⟦10⟧-да ашылады.', 'blocker'],
      ['He came at ⟦9⟧ p.m.', 'Ол кешкі ⟦8⟧-де келді.', 'blocker'],
      ['It stopped at ⟦21:14⟧.', 'Ол ⟦21:40⟧-та тоқтады.', 'blocker'],
    ],
  },
});

describeCheck('date.format', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Ол 03.02.2026 күні ашылды.', 'It opened on ⟦03.02.2026⟧.', 'note'],
      ['2026 жылғы 3 ақпанда ашылды.', 'It opened on ⟦03/02/2026⟧.', 'note'],
      ['Ол 2025 жылғы 1 қазанда келді.', 'He came on ⟦01/10/2025⟧.', 'note'],
      ['04.05.2024 күні өтті.', 'It was held on ⟦04/05/2024⟧.', 'note'],
      ['2023 жылғы 9 тамызда.', 'On ⟦09.08.2023⟧.', 'note'],
      ['2022 жылғы 12 маусымда.', 'On ⟦12/06/2022⟧.', 'note'],
    ],
  },
  'en-kk': {
    silent: REVERSED,
    found: [
      ['It opened on February 3, 2026.', 'Ол ⟦03/02/2026⟧ күні ашылды.', 'note'],
      ['He came on October 1, 2025.', 'Ол ⟦01/10/2025⟧ күні келді.', 'note'],
      ['It was held on 4 May 2024.', '⟦04/05/2024⟧ күні өтті.', 'note'],
      ['On 9 August 2023.', '⟦09/08/2023⟧ күні.', 'note'],
      ['On 12 June 2022.', '⟦12/06/2022⟧ күні.', 'note'],
      ['It ends on July 8, 2026.', 'Ол ⟦08/07/2026⟧ күні аяқталады.', 'note'],
    ],
  },
});
