import { describeCheck } from '../../../test/check-harness';
import { runSegmentChecks } from '../run-checks';

const both = (silent: [string, string][]) => silent;

describeCheck('punct.end_missing', {
  'en-kk': {
    silent: both([
      ['He came.', 'Ол келді.'],
      ['"He came."', '«Ол келді».'],
      ['"He came," she said.', '«Ол келді», – деді ол.'],
      ['A new school', 'Жаңа мектеп'],
      ['He came…', 'Ол келді...'],
      ['He came (again).', 'Ол келді (қайта).'],
    ]),
    found: [
      ['He came⟦.⟧', 'Ол келд⟦і⟧', 'warning'],
      ['Did he come⟦?⟧', 'Ол келді м⟦е⟧', 'warning'],
      ['Come⟦!⟧', 'Ке⟦л⟧', 'warning'],
      ['He came (again)⟦.⟧', 'Ол келді (қайт⟦а⟧)', 'warning'],
      ['"He came⟦.⟧"', '«Ол келд⟦і⟧»', 'warning'],
      ['<b>He</b> came⟦.⟧', 'Ол <b>келд⟦і⟧</b>', 'warning'],
    ],
  },
  'kk-en': {
    silent: both([
      ['Ол келді.', 'He came.'],
      ['«Ол келді».', '"He came."'],
      ['Жаңа мектеп', 'A new school'],
      ['Ол келді', 'He came.'],
      ['Ол келді...', 'He came…'],
      ['', ''],
    ]),
    found: [
      ['Ол келді⟦.⟧', 'He cam⟦e⟧', 'warning'],
      ['Ол келді ме⟦?⟧', 'Did he com⟦e⟧', 'warning'],
      ['Кел⟦!⟧', 'Com⟦e⟧', 'warning'],
      ['«Ол келді»⟦.⟧', '"He cam⟦e⟧"', 'warning'],
      ['Бағасы 5 теңге⟦.⟧', 'The price is 5 teng⟦e⟧', 'warning'],
      ['Ол келді⟦…⟧', 'He cam⟦e⟧', 'warning'],
    ],
  },
});

describeCheck('punct.end_changed', {
  'en-kk': {
    silent: both([
      ['He came.', 'Ол келді.'],
      ['Come!', 'Келші!'],
      ['"Come!" he said.', '«Кел!» – деді ол.'],
      ['He said "Come!"', 'Ол: «Кел!» – деді.'],
      ['He said:', 'Ол былай деді:'],
      ['He came...', 'Ол келді…'],
    ]),
    found: [
      ['He came⟦.⟧', 'Ол келді⟦,⟧', 'warning'],
      ['He came⟦.⟧', 'Ол келді⟦;⟧', 'warning'],
      ['Come⟦!⟧', 'Кел⟦.⟧', 'warning'],
      ['"Come⟦!⟧"', '«Кел»⟦.⟧', 'warning'],
      ['He came⟦.⟧', 'Ол келді⟦:⟧', 'note'],
      ['He came⟦.⟧', 'Ол келді⟦!⟧', 'note'],
    ],
  },
  'kk-en': {
    silent: both([
      ['Ол келді.', 'He came.'],
      ['Кел!', 'Come!'],
      ['«Кел!» – деді ол.', 'He said: "Come!"'],
      ['Былай деді:', 'He said:'],
      ['Келді…', 'He came...'],
      ['Жаңа үй', 'A new house'],
    ]),
    found: [
      ['Ол келді⟦.⟧', 'He came⟦,⟧', 'warning'],
      ['Ол келді⟦.⟧', 'He came⟦;⟧', 'warning'],
      ['Кел⟦!⟧', 'Come⟦.⟧', 'warning'],
      ['«Кел⟦!⟧»', '"Come⟦.⟧"', 'warning'],
      ['Ол келді⟦.⟧', 'He came⟦:⟧', 'note'],
      ['Ол келді⟦.⟧', 'He came⟦!⟧', 'note'],
    ],
  },
});

describeCheck('punct.end_added', {
  'en-kk': { silent: [['He came', 'Ол келді']], found: [['A new school', 'Жаңа мектеп ашылды⟦.⟧', 'note']] },
  'kk-en': { silent: [['Ол келді', 'He came']], found: [['Жаңа мектеп', 'A new school opened⟦.⟧', 'note']] },
});

describeCheck('punct.question', {
  'en-kk': {
    silent: both([
      ['Why?', 'Неге?'],
      ['He asked: "Why?"', '«Неге?» – деп сұрады ол.'],
      ['"Why?" he asked.', 'Ол: «Неге?»'],
      ['Is it so? Or not?', 'Солай ма, әлде жоқ па?'],
      ['What?!', 'Не?'],
      ['He came.', 'Ол келді.'],
    ]),
    found: [
      ['Is it so⟦?⟧', 'Бұл солай⟦.⟧', 'warning'],
      ['Why⟦?⟧', 'Неге⟦!⟧', 'warning'],
      ['It is so⟦.⟧', 'Бұл солай ма⟦?⟧', 'warning'],
      ['"Is it so⟦?⟧"', '«Бұл солай⟦.⟧»', 'warning'],
      ['Who came⟦?⟧', 'Кім келді⟦,⟧', 'warning'],
      ['Who came⟦?⟧', 'Кім келді⟦…⟧', 'warning'],
    ],
  },
  'kk-en': {
    silent: both([
      ['Неге?', 'Why?'],
      ['«Неге?» – деп сұрады ол.', 'He asked: "Why?"'],
      ['Ол: «Неге?»', '"Why?" he asked.'],
      ['Солай ма, әлде жоқ па?', 'Is it so? Or not?'],
      ['Не?!', 'What?'],
      ['Ол келді.', 'He came.'],
    ]),
    found: [
      ['Солай ма⟦?⟧', 'It is so⟦.⟧', 'warning'],
      ['Неге⟦?⟧', 'Why⟦!⟧', 'warning'],
      ['Солай⟦.⟧', 'Is it so⟦?⟧', 'warning'],
      ['«Солай ма⟦?⟧»', '"It is so⟦.⟧"', 'warning'],
      ['Кім келді⟦?⟧', 'Who came⟦,⟧', 'warning'],
      ['Кім келді⟦?⟧', 'Who came⟦…⟧', 'warning'],
    ],
  },
});

const BRACKETS: [string, string][] = [
  ['He (Askar) came.', 'Ол (Асқар) келді.'],
  ['85 miles', '85 миль (137 км)'],
  ['a) one; b) two', 'а) бір; б) екі'],
  ['1) one 2) two', '1) бір 2) екі'],
  ['Good :)', 'Жақсы :)'],
  ['[Sic] (a (b) c)', '[Дәл солай] (а (б) в)'],
];

describeCheck('brackets.unpaired', {
  'en-kk': {
    silent: BRACKETS,
    found: [
      ['He ⟦(Askar)⟧ came.', 'Ол ⟦(⟧Асқар келді.', 'warning'],
      ['He ⟦(Askar)⟧ came.', 'Ол Асқар⟦)⟧ келді.', 'warning'],
      ['He came.', 'Ол келді⟦)⟧.', 'warning'],
      ['⟦[Askar]⟧', '⟦[⟧Асқар', 'warning'],
      ['137 km ⟦(85 miles)⟧', '137 км 85 миля⟦)⟧', 'warning'],
      ['He ⟦(Askar)⟧', 'Ол ⟦(⟧Асқар⟦]⟧', 'warning'],
    ],
  },
  'kk-en': {
    silent: BRACKETS.map(([en, kk]) => [kk.replace(' (137 км)', ''), en]),
    found: [
      ['Ол ⟦(Асқар)⟧ келді.', 'He ⟦(⟧Askar came.', 'warning'],
      ['Ол ⟦(Асқар)⟧ келді.', 'He, Askar⟦)⟧ came.', 'warning'],
      ['Ол келді.', '⟦(⟧He came.', 'warning'],
      ['⟦[Асқар]⟧', 'Askar⟦]⟧', 'warning'],
      ['137 км ⟦(85 миля)⟧', '137 km ⟦(⟧85 miles', 'warning'],
      ['Ол ⟦(Асқар)⟧', 'He ⟦[⟧Askar⟦)⟧', 'warning'],
    ],
  },
});

describeCheck('brackets.missing', {
  'en-kk': {
    silent: BRACKETS,
    found: [
      ['He ⟦(Askar)⟧ came.', 'Ол, Асқар, келді.', 'warning'],
      ['⟦(a)⟧ and ⟦(b)⟧', '⟦(а)⟧ және б', 'warning'],
      ['⟦[Askar]⟧ came', 'Асқар келді', 'warning'],
      ['The UN ⟦(New York)⟧', 'БҰҰ, Нью-Йорк', 'warning'],
      ['It ⟦(see 5)⟧ is', 'Бұл – 5', 'warning'],
      ['He ⟦(45)⟧', 'Ол 45-те', 'warning'],
    ],
  },
  'kk-en': {
    silent: BRACKETS.map(([en, kk]) => [kk.replace(' (137 км)', ''), en]),
    found: [
      ['Ол ⟦(Асқар)⟧ келді.', 'He, Askar, came.', 'warning'],
      ['⟦(а)⟧ және ⟦(б)⟧', '⟦(a)⟧ and b', 'warning'],
      ['⟦[Асқар]⟧ келді', 'Askar came', 'warning'],
      ['БҰҰ ⟦(Нью-Йорк)⟧', 'The UN, New York', 'warning'],
      ['Бұл ⟦(5)⟧', 'It is 5', 'warning'],
      ['Ол ⟦(45)⟧', 'He is 45', 'warning'],
    ],
  },
});

const SPACED: [string, string][] = [
  ['He came, he saw.', 'Ол келді, көрді.'],
  ['See egiz.example.kz/a,b now', 'egiz.example.kz/a,b қараңыз'],
  ['At 18:00, 3.5', 'сағат 18:00-де, 3,5'],
  ['Good :)', 'Жақсы :)'],
  ['A. B. Bekov', 'А.Б. Беков'],
  ['No...', 'Жоқ ...'],
];
const reversed = SPACED.map(([en, kk]): [string, string] => [kk, en]);

describeCheck('space.before_punct', {
  'en-kk': {
    silent: SPACED,
    found: [
      ['He came.', 'Ол келді⟦ ⟧.', 'warning'],
      ['He came, saw.', 'Ол келді⟦ ⟧, көрді.', 'warning'],
      ['Why?', 'Неге⟦ ⟧?', 'warning'],
      ['Come!', 'Кел⟦ ⟧!', 'warning'],
      ['UN: no', 'БҰҰ⟦ ⟧: жоқ', 'warning'],
      ['a; b', 'а⟦ ⟧; б', 'warning'],
    ],
  },
  'kk-en': {
    silent: reversed,
    found: [
      ['Ол келді.', 'He came⟦ ⟧.', 'warning'],
      ['Ол келді, көрді.', 'He came⟦ ⟧, saw.', 'warning'],
      ['Неге?', 'Why⟦ ⟧?', 'warning'],
      ['Кел!', 'Come⟦ ⟧!', 'warning'],
      ['БҰҰ: жоқ', 'UN⟦ ⟧: no', 'warning'],
      ['«Иә», – деді.', '"Yes"⟦ ⟧, he said.', 'warning'],
    ],
  },
});

describeCheck('space.after_punct', {
  'en-kk': {
    silent: SPACED,
    found: [
      ['He came, saw.', 'Ол келді⟦,⟧көрді.', 'warning'],
      ['He came. Good.', 'Ол келді⟦.⟧Жақсы.', 'warning'],
      ['a; b', 'ал⟦;⟧бе', 'warning'],
      ['"Yes", he', '«Иә»⟦,⟧деді', 'warning'],
      ['Come! Now.', 'Келші⟦!⟧Енді.', 'warning'],
      ['In 2026, he', '2026 жылы⟦,⟧ол', 'warning'],
    ],
  },
  'kk-en': {
    silent: reversed,
    found: [
      ['Ол келді, көрді.', 'He came⟦,⟧saw.', 'warning'],
      ['Ол келді. Жақсы.', 'He came⟦.⟧Good.', 'warning'],
      ['ал; бе', 'one⟦;⟧two', 'warning'],
      ['«Иә», деді', '"Yes"⟦,⟧he said', 'warning'],
      ['Кел! Енді.', 'Come⟦!⟧Now.', 'warning'],
      ['Ол, Асқар', 'He⟦,⟧Askar', 'warning'],
    ],
  },
});

describeCheck('space.double', {
  'en-kk': {
    silent: [...SPACED, ['a\n  b', 'а\n  б']],
    found: [
      ['He came.', 'Ол⟦  ⟧келді.', 'warning'],
      ['He came.', 'Ол⟦   ⟧келді.', 'warning'],
      ['He came. I too.', 'Ол келді.⟦  ⟧Мен де.', 'warning'],
      ['He came.', 'Ол⟦ \u00a0⟧келді.', 'warning'],
      ['a – b', 'а⟦  ⟧– б', 'warning'],
      ['a b c', 'а⟦  ⟧б⟦  ⟧в', 'warning'],
    ],
  },
  'kk-en': {
    silent: reversed,
    found: [
      ['Ол келді.', 'He⟦  ⟧came.', 'warning'],
      ['Ол келді.', 'He came.⟦  ⟧Good.', 'warning'],
    ],
  },
});

describeCheck('space.edge', {
  'kk-en': { silent: [['Ол келді.', 'He came.']], found: [['Ол келді.', 'He came.⟦ ⟧', 'note']] },
  'en-kk': { silent: [['He came.', 'Ол келді.']], found: [['He came.', '⟦ ⟧Ол келді.', 'note']] },
});

describeCheck('punct.repeated', {
  'en-kk': {
    silent: [
      ['No...', 'Жоқ...'],
      ['What?!', 'Не?!'],
      ['Come!!!', 'Кел!!!'],
      ['etc., and', 'т.б., және'],
      ['Who?..', 'Кім?..'],
      ['../a', '../а'],
    ],
    found: [
      ['He came, saw.', 'Ол келді⟦,,⟧ көрді.', 'warning'],
      ['He came.', 'Ол келді⟦..⟧', 'warning'],
      ['a; b', 'а⟦;;⟧ б', 'warning'],
      ['Why?', 'Неге⟦?.⟧', 'warning'],
      ['He came, saw.', 'Ол келді⟦,.⟧ Көрді.', 'warning'],
      ['He came.', 'Ол келді⟦..⟧ Иә.', 'warning'],
    ],
  },
  'kk-en': { silent: [['Жоқ...', 'No...']], found: [['Ол келді.', 'He came⟦..⟧', 'warning']] },
});

describeCheck('word.doubled', {
  'en-kk': {
    silent: [
      ['Again and again', 'Қайта-қайта'],
      ['No, no', 'Жоқ, жоқ'],
      ['Bora Bora', 'Бора Бора'],
      ['Twenty 20 20', 'Жиырма 20 20'],
      ['Ha ha', 'Иә иә'],
      ['the the', 'қала қала'],
    ],
    found: [
      ['The city grows.', '⟦Қала қала⟧ өсіп келеді.', 'warning'],
      ['Until today', 'Бүгінге ⟦дейін дейін⟧ келді', 'warning'],
      ['And you', 'Сен ⟦де де⟧ кел', 'warning'],
      ['He said so', 'Ол ⟦осылай осылай⟧ деді', 'warning'],
      ['A big house', '⟦үлкен үлкен⟧ үй', 'warning'],
      ['With him', 'Онымен ⟦бірге\u00a0бірге⟧ келді', 'warning'],
    ],
  },
  'kk-en': {
    silent: [
      ['Ол тамақ ішіп үлгерген.', 'He had had enough.', 'note'],
      ['Ол айтқан', 'I know that that man came', 'note'],
      ['Өте жақсы', 'It is very very good', 'note'],
      ['Дюран Дюран', 'Duran Duran'],
      ['Жоқ', 'No, no'],
      ['Адымдап', 'step-by-step by step'],
    ],
    found: [
      ['Қала өседі.', '⟦The the⟧ city grows.', 'warning'],
      ['Қала өседі.', 'The city ⟦is is⟧ growing.', 'warning'],
      ['Қалада', 'It is ⟦in in⟧ the city.', 'warning'],
      ['Онымен', 'He came ⟦with with⟧ him.', 'warning'],
      ['Және', 'One ⟦and and⟧ two', 'warning'],
      ['Олар', 'What ⟦they they⟧ said', 'warning'],
    ],
  },
});

describeCheck('dash.style', {
  'en-kk': {
    silent: [['He – Askar', 'Ол – Асқар']],
    found: [['"Yes," he said.', '«Иә», ⟦-⟧ деді ол.', 'note']],
  },
});

describeCheck('ellipsis.style', {
  'en-kk': { silent: [['a… b…', 'а… б…']], found: [['a… b…', 'а… б⟦...⟧', 'note']] },
  'kk-en': { silent: [['а... б...', 'a... b...']], found: [['а… б…', 'a… b⟦...⟧', 'note']] },
});

describeCheck('caps.start', {
  'en-kk': {
    silent: [
      ['He came.', 'Ол келді.'],
      ['The iPhone', 'iPhone шықты'],
      ['Five', '5-бап'],
    ],
    found: [['He came.', '⟦ол⟧ келді.', 'note']],
  },
  'kk-en': { silent: [['Сайт', 'egiz.kz opened']], found: [['Ол келді.', '⟦he⟧ came.', 'note']] },
});

describeCheck('caps.month_day', {
  'kk-en': {
    silent: [
      ['Дүйсенбіде', 'On Monday'],
      ['Наурыз', 'It may march on the sun'],
      ['2 мамыр', '2 May'],
      ['Тамыз', 'An august body'],
      ['Маусым', 'See june.example.com'],
      ['Сәуір', 'APRIL'],
    ],
    found: [
      ['Дүйсенбіде', 'On ⟦monday⟧', 'warning'],
      ['Қаңтарда', 'In ⟦january⟧', 'warning'],
      ['Жұмада', 'On ⟦fridays⟧ he came', 'warning'],
      ['5 желтоқсан', '5 ⟦december⟧', 'warning'],
      ['Сенбі', 'Every ⟦saturday⟧', 'warning'],
      ['Шілде', 'Late ⟦july⟧', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['On Monday', 'дүйсенбі күні'],
      ['Nauryz', 'Наурыз мейрамы'],
    ],
    found: [['He came on Monday.', 'Ол осы ⟦Дүйсенбі⟧ күні келді.', 'note']],
  },
});

it.each([
  ['Ол  келді.', 'Ол келді.'],
  ['Ол келді .', 'Ол келді.'],
  ['Ол келді,көрді.', 'Ол келді, көрді.'],
  ['Бүгінге дейін дейін келді.', 'Бүгінге дейін келді.'],
  ['Ол келді', 'Ол келді.'],
])('repairs %s', (target, repaired) => {
  const [finding] = runSegmentChecks({
    source: 'He came.',
    target,
    sourceLocale: 'en',
    targetLocale: 'kk',
    blockKind: 'paragraph',
    relation: 'translation',
  });
  const { span, text } = finding?.fix ?? { span: { start: 0, end: 0 }, text: '' };
  expect(target.slice(0, span.start) + text + target.slice(span.end)).toBe(repaired);
});

it('lets a headline end as it likes', () => {
  const found = runSegmentChecks({
    source: 'Why does he win?',
    target: 'Ол неге жеңеді',
    sourceLocale: 'en',
    targetLocale: 'kk',
    blockKind: 'headline',
    relation: 'translation',
  });
  expect(found).toEqual([]);
});
