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
  ['Ол одан 30 жыл бұрын кеткен.', 'He had left three decades before.'],
  ['Зауыт 1990 жылдардың басында жабылды.', 'The plant was closed in the early nineties.'],
  ['Тоқсаныншы жылдары бәрі қиын еді.', 'Life was hard in the 1990s.'],
  ['Содан бері екі ғасыр өтті.', 'Since then 200 years have passed.'],
  ['Ол 14 күн күтті.', 'She waited for a fortnight.'],
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
      ['Залда ⟦120⟧ орын бар.', 'The hall seats ⟦12⟧.', 'blocker'],
      ['Ол ⟦1991⟧ жылы туған.', 'He was born in ⟦1992⟧.', 'blocker'],
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
    // A conversion in brackets may go, and is worth a note.
    silent: SAME.map(([kk, en]) => [en, kk, 'note'] as const),
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
      ['Бірі 5 пайыз, екіншісі 7 пайыз өсті.', 'One grew 5%, the other 7%.'],
    ],
    found: [
      ['Өсім ⟦8,6⟧ пайыз болды.', 'Growth was ⟦8.6⟧.', 'warning'],
      ['Ол ⟦40⟧ пайыз дауыс алды.', 'He won ⟦40⟧ of the votes.', 'warning'],
      ['Баға ⟦12⟧%-ға өсті.', 'Prices rose by ⟦12⟧.', 'warning'],
      ['Мөлшерлеме ⟦0,5⟧ пайыздық тармаққа төмендеді.', 'The rate was cut by ⟦0.5⟧ percent.', 'warning'],
      ['Үлесі ⟦33⟧ процент.', 'Its share is ⟦33⟧.', 'warning'],
      ['Біріншісі 72 пайыз, екіншісі ⟦72⟧ пайыз алды.', 'One had 72 percent, the other ⟦72⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [
      ['Growth was ⟦8.6⟧%.', 'Өсім ⟦8,6⟧ болды.', 'warning'],
      ['He won ⟦40⟧ per cent of the votes.', 'Ол ⟦40⟧ дауыс алды.', 'warning'],
      ['Prices rose ⟦12⟧ percent.', 'Баға ⟦12⟧-ге өсті.', 'warning'],
      ['The rate was cut by ⟦0.5⟧ percentage points.', 'Мөлшерлеме ⟦0,5⟧ пайызға төмендеді.', 'warning'],
      ['Turnout was ⟦64⟧ pct.', 'Қатысу ⟦64⟧ болды.', 'warning'],
      ['Its share is ⟦33⟧ %.', 'Үлесі ⟦33⟧.', 'warning'],
    ],
  },
});

const BOTH = (pairs: readonly (readonly [string, string])[]) => ({
  'kk-en': pairs,
  'en-kk': pairs.map(([kk, en]) => [en, kk] as const),
});
const RANGES = BOTH([
  ['Ауа 10–15 градус жылиды.', 'It will be 10 to 15 degrees warmer.'],
  ['Жастары 18-35 аралығында.', 'They are aged 18–35.'],
  ['Сағат 9:00–18:00 аралығында ашық.', 'Open from 9 a.m. to 6 p.m.'],
  ['5-тен 7-ге дейін.', 'From 5 to 7.'],
  ['2018–2019 жылдары салынды.', 'It was built in 2018-19.'],
  ['Есеп 2:1.', 'The score is 2-1.'],
]);

describeCheck('numbers.range', {
  'kk-en': {
    silent: RANGES['kk-en'],
    found: [
      ['Ауа 10–⟦15⟧ градус жылиды.', 'It will be 10 degrees warmer.', 'blocker'],
      ['Ауа ⟦10⟧–15 градус жылиды.', 'It will be 15 degrees warmer.', 'blocker'],
      ['Жастары ⟦18⟧-35 аралығында.', 'They are under 35.', 'blocker'],
      ['Қорға 20–⟦30 млн⟧ теңге түсті.', 'The fund received 20 million tenge.', 'blocker'],
      ['2018–⟦2021⟧ жылдары салынды.', 'It was built from 2018.', 'blocker'],
      ['Үлесі 40–⟦45⟧ пайыз.', 'Its share is 40 percent.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: RANGES['en-kk'],
    found: [
      ['It will be 10 to ⟦15⟧ degrees warmer.', 'Ауа 10 градус жылиды.', 'blocker'],
      ['It will be ⟦10⟧ to 15 degrees warmer.', 'Ауа 15 градус жылиды.', 'blocker'],
      ['They are aged ⟦18⟧–35.', 'Жастары 35-ке дейін.', 'blocker'],
      ['Its share is 40–⟦45⟧%.', 'Үлесі 40 пайыз.', 'blocker'],
      ['It was built in 2018–⟦2021⟧.', 'Ол 2018 жылы салынды.', 'blocker'],
      ['Expect ⟦300⟧-400 guests.', '400 қонақ күтіледі.', 'blocker'],
    ],
  },
});

const REFERENCES = BOTH([
  ['Заңның 5-бабының 2-тармағы өзгерді.', 'Paragraph 2 of Article 5 of the law was changed.'],
  ['Кодекстің 12-бабы.', 'Section 12 of the code.'],
  ['3-тарау қабылданды.', 'Chapter 3 was adopted.'],
  ['Заңның 7-бабы.', 'The seventh article of the law.'],
  ['1-қосымшаға сәйкес.', 'According to Annex 1.'],
  ['5 бап өзгерді.', 'Five articles were changed.'],
]);

describeCheck('numbers.ordinal', {
  'kk-en': {
    silent: REFERENCES['kk-en'],
    found: [
      ['Заңның ⟦5⟧-бабы ⟦2⟧-тармағы өзгерді.', 'Article ⟦2⟧, paragraph ⟦5⟧ of the law was changed.', 'warning'],
      ['⟦3⟧-тарау қабылданды.', 'Article ⟦3⟧ was adopted.', 'warning'],
      ['⟦4⟧-қосымшаға сәйкес.', 'According to Chapter ⟦4⟧.', 'warning'],
      ['Заңның ⟦7⟧-бабы.', 'Chapter ⟦7⟧ of the law.', 'warning'],
      ['⟦9⟧-тармақ алынды.', 'Article ⟦9⟧ was dropped.', 'warning'],
      ['⟦11⟧-бапқа сәйкес.', 'According to Annex ⟦11⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: REFERENCES['en-kk'],
    found: [
      ['Article ⟦2⟧, paragraph ⟦5⟧ of the law was changed.', 'Заңның ⟦5⟧-бабы ⟦2⟧-тармағы өзгерді.', 'warning'],
      ['Article ⟦3⟧ was adopted.', '⟦3⟧-тарау қабылданды.', 'warning'],
      ['According to Chapter ⟦4⟧.', '⟦4⟧-қосымшаға сәйкес.', 'warning'],
      ['Chapter ⟦7⟧ of the law.', 'Заңның ⟦7⟧-бабы.', 'warning'],
      ['Article ⟦9⟧ was dropped.', '⟦9⟧-тармақ алынды.', 'warning'],
      ['According to Annex ⟦11⟧.', '⟦11⟧-бапқа сәйкес.', 'warning'],
    ],
  },
});

const IDENTIFIERS = BOTH([
  ['№ 437 қаулы.', 'Resolution No. 437.'],
  ['№437 қаулы шықты.', 'Resolution 437 was issued.'],
  ['БСН 990740002345.', 'BIN 990740002345.'],
  ['Үйі № 5.', 'House No. 5.'],
  ['Мекеменің № 12 бұйрығы.', 'Order № 12 of the agency.'],
  ['ЖСН 850101300123 деп тұр.', 'The IIN is 850101300123.'],
]);

describeCheck('numbers.identifier', {
  'kk-en': {
    silent: IDENTIFIERS['kk-en'],
    found: [
      ['№ ⟦437⟧ қаулы.', 'Resolution No. ⟦473⟧.', 'blocker'],
      ['БСН ⟦990740002345⟧.', 'BIN ⟦990740002354⟧.', 'blocker'],
      ['ЖСН ⟦850101300123⟧ деп тұр.', 'The IIN is ⟦850101300132⟧.', 'blocker'],
      ['№ ⟦437⟧ қаулы шықты.', 'A resolution was issued.', 'blocker'],
      ['№⟦1205⟧ бұйрық.', 'Order ⟦1250⟧.', 'blocker'],
      ['Шоттың нөмірі ⟦123456789012⟧.', 'The account is ⟦123456789021⟧.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: IDENTIFIERS['en-kk'],
    found: [
      ['Resolution № ⟦437⟧.', '№ ⟦473⟧ қаулы.', 'blocker'],
      ['BIN ⟦990740002345⟧.', 'БСН ⟦990740002354⟧.', 'blocker'],
      ['The IIN is ⟦850101300123⟧.', 'ЖСН ⟦850101300132⟧ деп тұр.', 'blocker'],
      ['Order № ⟦12⟧ was signed.', 'Бұйрыққа қол қойылды.', 'blocker'],
      ['Order №⟦1205⟧.', '№⟦1250⟧ бұйрық.', 'blocker'],
      ['The account is ⟦123456789012⟧.', 'Шоттың нөмірі ⟦123456789021⟧.', 'blocker'],
    ],
  },
});

const SUMS = BOTH([
  ['Құны 200 млн теңге.', 'It cost 200 million tenge.'],
  ['Құны 200 млн ₸.', 'It cost KZT 200 million.'],
  ['Құны 5 млн АҚШ доллары.', 'It cost $5 million.'],
  ['Несие 30 млн еуро.', 'The loan is €30 million.'],
  ['Құны 200 млн теңге (400 мың доллар).', 'It cost 200 million tenge ($400,000).'],
  ['Айыппұл 100 рубль.', 'The fine is 100 roubles.'],
]);

describeCheck('currency.mismatch', {
  'kk-en': {
    silent: SUMS['kk-en'],
    found: [
      ['Құны ⟦200 млн⟧ теңге.', 'It cost $⟦200 million⟧.', 'blocker'],
      ['Құны ⟦5 млн⟧ АҚШ доллары.', 'It cost ⟦5 million⟧ tenge.', 'blocker'],
      ['Несие ⟦30 млн⟧ еуро.', 'The loan is $⟦30 million⟧.', 'blocker'],
      ['Айыппұл ⟦100⟧ рубль.', 'The fine is ⟦100⟧ tenge.', 'blocker'],
      ['Бағасы ⟦3 000⟧ ₸.', 'The price is €⟦3,000⟧.', 'blocker'],
      ['Көлемі ⟦8 млрд⟧ юань.', 'It is worth ⟦8 billion⟧ dollars.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: SUMS['en-kk'],
    found: [
      ['It cost $⟦200 million⟧.', 'Құны ⟦200 млн⟧ теңге.', 'blocker'],
      ['It cost ⟦5 million⟧ tenge.', 'Құны ⟦5 млн⟧ доллар.', 'blocker'],
      ['The loan is €⟦30 million⟧.', 'Несие ⟦30 млн⟧ доллар.', 'blocker'],
      ['The fine is ⟦100⟧ roubles.', 'Айыппұл ⟦100⟧ теңге.', 'blocker'],
      ['The price is €⟦3,000⟧.', 'Бағасы ⟦3 000⟧ ₸.', 'blocker'],
      ['It is worth ⟦8 billion⟧ yuan.', 'Көлемі ⟦8 млрд⟧ доллар.', 'blocker'],
    ],
  },
});

const MEASURES = BOTH([
  ['Жол 85 км.', 'The road is 85 kilometres long.'],
  ['Жылдамдығы 85 миля/сағ (137 км/сағ).', 'Its speed is 85 mph.'],
  ['Жылдамдығы 85 км/сағ.', 'Its speed is 85 km/h.'],
  ['Ол 20 жаста.', 'He is 20 years old.'],
  ['Салмағы 5 тонна.', 'It weighs 5 tonnes.'],
  ['Жол 137 км.', 'The road is 85 miles long.'],
]);

describeCheck('units.mismatch', {
  'kk-en': {
    silent: MEASURES['kk-en'],
    found: [
      ['Жол ⟦85⟧ км.', 'The road is ⟦85⟧ miles long.', 'warning'],
      ['Жылдамдығы ⟦85⟧ км/сағ.', 'Its speed is ⟦85⟧ mph.', 'warning'],
      ['Салмағы ⟦5⟧ тонна.', 'It weighs ⟦5⟧ kilograms.', 'warning'],
      ['Шарт ⟦18⟧ айға жасалды.', 'The contract is for ⟦18⟧ years.', 'warning'],
      ['Аумағы ⟦40⟧ гектар.', 'It covers ⟦40⟧ acres.', 'warning'],
      ['Қуаты ⟦100⟧ МВт.', 'Its capacity is ⟦100⟧ kW.', 'warning'],
    ],
  },
  'en-kk': {
    silent: MEASURES['en-kk'],
    found: [
      ['The road is ⟦85⟧ miles long.', 'Жол ⟦85⟧ км.', 'warning'],
      ['Its speed is ⟦85⟧ mph.', 'Жылдамдығы ⟦85⟧ км/сағ.', 'warning'],
      ['It weighs ⟦5⟧ kilograms.', 'Салмағы ⟦5⟧ тонна.', 'warning'],
      ['The contract is for ⟦18⟧ years.', 'Шарт ⟦18⟧ айға жасалды.', 'warning'],
      ['It covers ⟦40⟧ acres.', 'Аумағы ⟦40⟧ гектар.', 'warning'],
      ['Its capacity is ⟦100⟧ kW.', 'Қуаты ⟦100⟧ МВт.', 'warning'],
    ],
  },
});

const GUESSES = BOTH([
  ['Ондаған ауыл су астында қалды.', 'Dozens of villages were flooded.'],
  ['Жүздеген адам жиналды.', 'Hundreds of people gathered.'],
  ['Мыңдаған оқушы келді.', 'Thousands of pupils came.'],
  ['Ондаған мың теңге жоғалды.', 'Tens of thousands of tenge were lost.'],
  ['Жүз мыңдаған кітап басылды.', 'Hundreds of thousands of books were printed.'],
  ['Мыңдаған адам келді.', 'Very many people came.'],
]);

describeCheck('numbers.approx', {
  'kk-en': {
    silent: GUESSES['kk-en'],
    found: [
      ['⟦Жүздеген⟧ адам жиналды.', '⟦Thousands⟧ of people gathered.', 'warning'],
      ['⟦Мыңдаған⟧ оқушы келді.', '⟦Hundreds⟧ of pupils came.', 'warning'],
      ['⟦Ондаған⟧ ауыл су астында қалды.', '⟦Hundreds⟧ of villages were flooded.', 'warning'],
      ['⟦Миллиондаған⟧ адам көрді.', '⟦Thousands⟧ of people saw it.', 'warning'],
      ['⟦Ондаған мың⟧ теңге жоғалды.', '⟦Hundreds of thousands⟧ of tenge were lost.', 'warning'],
      ['⟦Жүз мыңдаған⟧ кітап басылды.', '⟦Tens of thousands⟧ of books were printed.', 'warning'],
    ],
  },
  'en-kk': {
    silent: GUESSES['en-kk'],
    found: [
      ['⟦Thousands⟧ of people gathered.', '⟦Жүздеген⟧ адам жиналды.', 'warning'],
      ['⟦Hundreds⟧ of pupils came.', '⟦Мыңдаған⟧ оқушы келді.', 'warning'],
      ['⟦Dozens⟧ of villages were flooded.', '⟦Жүздеген⟧ ауыл су астында қалды.', 'warning'],
      ['⟦Millions⟧ of people saw it.', '⟦Мыңдаған⟧ адам көрді.', 'warning'],
      ['⟦Tens of thousands⟧ of tenge were lost.', '⟦Жүз мыңдаған⟧ теңге жоғалды.', 'warning'],
      ['⟦Hundreds of thousands⟧ of books were printed.', '⟦Ондаған мың⟧ кітап басылды.', 'warning'],
    ],
  },
});

describeCheck('units.conversion', {
  'kk-en': {
    silent: MEASURES['kk-en'],
    found: [
      ['Жол ⟦137⟧ км.', 'The road is ⟦58⟧ miles long.', 'blocker'],
      ['Жол 137 км.', 'The road is 137 km (⟦58⟧ miles) long.', 'warning'],
      ['Аумағы ⟦40⟧ гектар.', 'It covers ⟦16⟧ acres.', 'blocker'],
      ['Салмағы ⟦250⟧ кг.', 'It weighs ⟦115⟧ pounds.', 'blocker'],
      ['Биіктігі 30 метр.', 'It is 30 metres (⟦10⟧ feet) tall.', 'warning'],
      ['Жылдамдығы ⟦100⟧ км/сағ.', 'Its speed is ⟦160⟧ mph.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [...MEASURES['en-kk'], ['It is 300 km (180 miles) long.', 'Ұзындығы 300 км (180 миль).']],
    found: [
      ['The road is ⟦85⟧ miles long.', 'Жол ⟦173⟧ км.', 'blocker'],
      ['The road is 85 miles long.', 'Жол 85 миль (⟦173⟧ км).', 'warning'],
      ['It covers ⟦40⟧ acres.', 'Аумағы ⟦61⟧ гектар.', 'blocker'],
      ['It weighs ⟦550⟧ pounds.', 'Салмағы ⟦1100⟧ кг.', 'blocker'],
      ['It is 100 feet tall.', 'Биіктігі 100 фут (⟦13⟧ метр).', 'warning'],
      ['Its speed is ⟦85⟧ mph.', 'Жылдамдығы ⟦53⟧ км/сағ.', 'blocker'],
    ],
  },
});

describeCheck('numbers.format', {
  'kk-en': {
    silent: SAME,
    found: [
      ['Өсім 8,6 пайыз болды.', 'Growth was ⟦8,6⟧ percent.', 'note'],
      ['Құны 12,5 млрд теңге.', 'It cost ⟦12,5⟧ billion tenge.', 'note'],
      ['Құны 3 000 теңге.', 'It cost ⟦3 000⟧ tenge.', 'note'],
      ['Халқы 1 250 000.', 'The population is ⟦1 250 000⟧.', 'note'],
      ['Ұзындығы 42,2 км.', 'It is ⟦42,2⟧ km long.', 'note'],
      ['Үлесі 0,75.', 'Its share is ⟦0,75⟧.', 'note'],
    ],
  },
  'en-kk': {
    silent: SAME.map(([kk, en]) => [en, kk] as const),
    found: [
      ['Growth was 8.6 percent.', 'Өсім ⟦8.6⟧ пайыз болды.', 'note'],
      ['It cost 12.5 billion tenge.', 'Құны ⟦12.5⟧ млрд теңге.', 'note'],
      ['It cost 3,000 tenge.', 'Құны ⟦3,000⟧ теңге.', 'note'],
      ['The population is 1,250,000.', 'Халқы ⟦1,250,000⟧.', 'note'],
      ['It is 42.2 km long.', 'Ұзындығы ⟦42.2⟧ км.', 'note'],
      ['They sold 250,000 tickets.', 'Олар ⟦250,000⟧ билет сатты.', 'note'],
    ],
  },
});
