import { describeCheck } from '../../../test/check-harness';

const ROAD =
  'Әкім жаңа жолдың көктемде ашылатынын айтты. Мұғалімдер мектеп кітапханасына 300 кітап сыйлады. Дәрігерлер ауылдағы балаларды тегін тексерді.';
const ROAD_EN =
  'The mayor said that the new road would open in spring. Teachers gave 300 books to the school library. Doctors examined the children of the village for free.';

describeCheck('content.unrelated', {
  'kk-en': {
    silent: [
      ['Әкім жаңа жолды ашты.', 'The mayor opened the new road.'],
      ['Иә.', 'Yes.'],
      ['Ол келді.', 'He came.'],
      ['Дәрігерлер балаларды тегін тексерді.', 'Doctors examined the children for free.'],
      ['Қайрат пен Тобыл ойыны 2:1 есебімен аяқталды.', 'The match of Kairat and Tobyl ended 2-1.'],
      ['Қария: «Біз мұны ұмытпаймыз.', 'The old man: “None of us will let it fade.'],
      [ROAD, ROAD_EN],
    ],
    found: [
      [
        '⟦Әкім қалада жаңа жолды салтанатты түрде ашты.⟧',
        '⟦Doctors at the village hospital examined children for free.⟧',
        'warning',
      ],
      [
        '⟦Дәрігерлер ауылдағы балаларды тегін тексерді.⟧',
        '⟦The match between the two football teams ended in a draw.⟧',
      ],
      ['⟦Мұғалімдер мектеп кітапханасына кітап сыйлады.⟧', '⟦Oil prices fell sharply on the world market on Friday.⟧'],
      [
        '⟦Мұнайдың бағасы жұма күні әлемдік нарықта арзандады.⟧',
        '⟦The children of the village were examined by a doctor.⟧',
      ],
      [
        '⟦Сот екі адамды бес жылға түрмеге қамады.⟧',
        '⟦Farmers of the region gathered a good harvest of wheat this autumn.⟧',
      ],
      ['⟦Өзендегі су тасып, көпір бұзылды.⟧', '⟦The singer gave a concert in the capital and thanked her friends.⟧'],
      ['⟦Жолаушылар ұшақтың кешіккенін айтты.⟧', '⟦The guests sang and danced in the evening.⟧'],
      // What opens a quotation is not what closes it.
      [
        '⟦Қария: «Көпірді менің әкем салған.⟧',
        '⟦The whole village remembers him and comes to the bridge each spring.”⟧',
      ],
    ],
  },
  'en-kk': {
    silent: [
      ['The mayor opened the new road.', 'Әкім жаңа жолды ашты.'],
      ['Who will pay for the repairs?', 'Жөндеу жұмысының ақшасын кім төлейді?'],
      ['He came.', 'Ол келді.'],
      ['That is what happened.', 'Осылай болды.'],
      ['Oil prices fell on Friday.', 'Жұма күні мұнай арзандады.'],
      [ROAD_EN, ROAD],
    ],
    found: [
      [
        '⟦Doctors at the village hospital examined children for free.⟧',
        '⟦Әкім қалада жаңа жолды салтанатты түрде ашты.⟧',
        'warning',
      ],
      [
        '⟦The match between the two football teams ended in a draw.⟧',
        '⟦Дәрігерлер ауылдағы балаларды тегін тексерді.⟧',
      ],
      ['⟦Oil prices fell sharply on the world market on Friday.⟧', '⟦Мұғалімдер мектеп кітапханасына кітап сыйлады.⟧'],
      [
        '⟦The children of the village were examined by a doctor.⟧',
        '⟦Мұнайдың бағасы жұма күні әлемдік нарықта арзандады.⟧',
      ],
      [
        '⟦Farmers of the region gathered a good harvest of wheat this autumn.⟧',
        '⟦Сот екі адамды бес жылға түрмеге қамады.⟧',
      ],
      ['⟦The singer gave a concert in the capital and thanked her friends.⟧', '⟦Өзендегі су тасып, көпір бұзылды.⟧'],
      ['⟦The coach was pleased with his players.⟧', '⟦Дауыл қаланың шатырларын жұлып кетті.⟧'],
      [
        '⟦The old man said: “My father built the bridge.⟧',
        '⟦Оны бүкіл ауыл біледі, көктем сайын көпір басына жиналады.»⟧',
      ],
    ],
  },
});

type Pair = readonly [kk: string, en: string];

const MAYOR: Pair = [
  'Әкім жаңа жолдың көктемде ашылатынын айтты.',
  'The mayor said that the new road would open in spring.',
];
const TEACHERS: Pair = [
  'Мұғалімдер мектеп кітапханасына 300 кітап сыйлады.',
  'Teachers gave 300 books to the school library.',
];
const DOCTORS: Pair = [
  'Дәрігерлер ауылдағы балаларды тегін тексерді.',
  'Doctors examined the children of the village for free.',
];
const OIL: Pair = [
  'Мұнайдың бағасы жұма күні әлемдік нарықта арзандады.',
  'Oil prices fell on the world market on Friday.',
];
const COURT: Pair = ['Сот екі адамды бес жылға түрмеге қамады.', 'The court sent two people to prison for five years.'];
const HARVEST: Pair = [
  'Фермерлер бұл күзде бидайдан мол өнім жинады.',
  'Farmers gathered a rich harvest of wheat this autumn.',
];
const SINGER: Pair = [
  'Әнші астанада концерт беріп, достарына алғыс айтты.',
  'The singer gave a concert in the capital and thanked her friends.',
];
const FLOOD: Pair = [
  'Түнде өзен тасып, ескі көпірді су алып кетті.',
  'At night the river flooded and carried the old bridge away.',
];

const TEXTS: readonly (readonly Pair[])[] = [
  [MAYOR, TEACHERS, DOCTORS],
  [OIL, COURT, HARVEST],
  [SINGER, FLOOD, MAYOR],
  [DOCTORS, OIL, SINGER],
  [HARVEST, TEACHERS, FLOOD],
  [COURT, DOCTORS, HARVEST],
];
const kk = (pairs: readonly Pair[], between = ' ') => pairs.map(([words]) => words).join(between);
const en = (pairs: readonly Pair[], between = ' ') => pairs.map(([, words]) => words).join(between);
const WHOLE = TEXTS.map((pairs) => [kk(pairs), en(pairs)] as const);
const WHOLE_EN = TEXTS.map((pairs) => [en(pairs), kk(pairs)] as const);
/** Each text without one of its sentences: the first, the second, the last, and so on. */
const cut = TEXTS.map((pairs, at) => ({
  pairs,
  gone: pairs[at % 3] as Pair,
  rest: pairs.filter((_, index) => index !== at % 3),
}));
const mark = (text: string, part: string) => text.replace(part, `⟦${part}⟧`);

describeCheck('omission.sentence', {
  'kk-en': {
    silent: [
      ...WHOLE,
      ['Әкім жол салды. Ол көктемде ашылады.', 'The mayor built a road, and it will open in spring.'],
      ['Ол келді. Кетті.', 'He came and left.'],
      ['Біз күттік.', 'We waited.'],
      // Parting and joining sentences is every day's work: their number alone tells nothing.
      [
        'Түнде өзен тасып, ескі көпірді су алып кетті. Әкім жаңа жолдың көктемде ашылатынын айтты.',
        'At night the river flooded. It carried the old bridge away, and the mayor said that the new road would open in spring.',
      ],
    ],
    found: cut.map(({ pairs, gone, rest }) => [mark(kk(pairs), gone[0]), en(rest), 'warning'] as const),
  },
  'en-kk': {
    silent: [
      ...WHOLE_EN,
      ['The mayor built a road. It will open in spring.', 'Әкім көктемде ашылатын жол салды.'],
      ['He came. He left.', 'Ол келіп кетті.'],
    ],
    found: cut.map(({ pairs, gone, rest }) => [mark(en(pairs), gone[1]), kk(rest), 'warning'] as const),
  },
});

describeCheck('addition.sentence', {
  'kk-en': {
    silent: WHOLE,
    found: cut.map(({ pairs, gone, rest }) => [kk(rest), mark(en(pairs), gone[1]), 'note'] as const),
  },
  'en-kk': {
    silent: WHOLE_EN,
    found: cut.map(({ pairs, gone, rest }) => [en(rest), mark(kk(pairs), gone[0]), 'note'] as const),
  },
});

const LINES = '\n\n';
const freely: Pair = [
  'Баяғыда бәрі басқаша еді, қазір заман өзгерді ғой.',
  'Times change, as everybody here likes to repeat.',
];

describeCheck('omission.paragraph', {
  'kk-en': {
    silent: [
      ...TEXTS.map((pairs) => [kk(pairs, LINES), en(pairs, LINES)] as const),
      [kk([MAYOR, TEACHERS, DOCTORS], LINES), en([MAYOR, TEACHERS, DOCTORS])],
      // A translator joined two paragraphs.
      [kk([MAYOR, TEACHERS, DOCTORS], LINES), [en([MAYOR, TEACHERS]), en([DOCTORS])].join(LINES)],
      [kk([OIL, COURT, MAYOR], LINES), [en([OIL]), en([COURT, MAYOR])].join(LINES)],
      // A free translation stands opposite.
      [kk([MAYOR, [freely[0], ''], DOCTORS], LINES), en([MAYOR, ['', 'The singer drank her tea.'], DOCTORS], LINES)],
    ],
    found: cut.map(({ pairs, gone, rest }) => [mark(kk(pairs, LINES), gone[0]), en(rest, LINES), 'blocker'] as const),
  },
  'en-kk': {
    silent: [
      ...TEXTS.map((pairs) => [en(pairs, LINES), kk(pairs, LINES)] as const),
      [en([MAYOR, TEACHERS, DOCTORS], LINES), [kk([MAYOR, TEACHERS]), kk([DOCTORS])].join(LINES)],
      [en([OIL, COURT, MAYOR], LINES), [kk([OIL]), kk([COURT, MAYOR])].join(LINES)],
      [en([OIL, ['', freely[1]], COURT], LINES), kk([OIL, ['Әнші шай ішіп отыр.', ''], COURT], LINES)],
    ],
    found: cut.map(({ pairs, gone, rest }) => [mark(en(pairs, LINES), gone[1]), kk(rest, LINES), 'blocker'] as const),
  },
});

const PARK_KK = 'Мұғалімдер мен дәрігерлер көктемде мектеп пен аурухананың жанына 300 ағаш отырғызды';
const PARK_EN = 'Teachers and doctors planted 300 trees beside the school and the hospital in spring';
/** Cut short, or said over and over: the words agree, the length does not. */
const part = (text: string, share: number) => text.slice(0, Math.round(text.length * share)).trimEnd();
const longer = (text: string, times: number) => Array.from({ length: times }, () => text).join(', ');
const both = (one: string, other: string) => [`⟦${one}⟧`, `⟦${other}⟧`] as const;

describeCheck('length.ratio', {
  'kk-en': {
    silent: [[PARK_KK, PARK_EN], ...WHOLE.slice(0, 4), ['Иә.', 'Yes, of course, certainly, by all means.']],
    found: [
      ...[0.48, 0.5, 0.52].map((share) => both(PARK_KK, part(PARK_EN, share))),
      [...both(part(PARK_KK, 0.6), PARK_EN), 'note'],
      [...both(PARK_KK, longer(PARK_EN, 2)), 'note'],
      [...both(PARK_KK, longer(PARK_EN, 3)), 'warning'],
    ],
  },
  'en-kk': {
    silent: [[PARK_EN, PARK_KK], ...WHOLE_EN.slice(0, 4), ['Yes.', 'Иә, әрине, сөз жоқ, міндетті түрде.']],
    found: [
      ...[0.52, 0.55, 0.58].map((share) => both(PARK_EN, part(PARK_KK, share))),
      [...both(part(PARK_EN, 0.55), PARK_KK), 'note'],
      [...both(PARK_EN, longer(PARK_KK, 2)), 'note'],
      [...both(PARK_EN, longer(PARK_KK, 3)), 'warning'],
    ],
  },
});
