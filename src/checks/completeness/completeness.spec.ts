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
    ],
  },
});

describeCheck('omission.sentence', {
  'kk-en': {
    silent: [
      [ROAD, ROAD_EN],
      ['Әкім жол салды. Ол көктемде ашылады.', 'The mayor built a road, and it will open in spring.'],
      ['Ол келді. Кетті.', 'He came and left.'],
      ['Біз күттік.', 'We waited.'],
    ],
    found: [
      [ROAD.replace(/Мұғалімдер[^.]+\./u, '⟦$&⟧'), ROAD_EN.replace(/Teachers[^.]+\. /u, ''), 'warning'],
      [ROAD.replace(/Дәрігерлер[^.]+\./u, '⟦$&⟧'), ROAD_EN.replace(/ Doctors[^.]+\./u, '')],
      [ROAD.replace(/Әкім[^.]+\./u, '⟦$&⟧'), ROAD_EN.replace(/The mayor[^.]+\. /u, '')],
    ],
  },
  'en-kk': {
    silent: [
      [ROAD_EN, ROAD],
      ['The mayor built a road. It will open in spring.', 'Әкім көктемде ашылатын жол салды.'],
      ['He came. He left.', 'Ол келіп кетті.'],
    ],
    found: [
      [ROAD_EN.replace(/Teachers[^.]+\./u, '⟦$&⟧'), ROAD.replace(/Мұғалімдер[^.]+\. /u, ''), 'warning'],
      [ROAD_EN.replace(/Doctors[^.]+\./u, '⟦$&⟧'), ROAD.replace(/ Дәрігерлер[^.]+\./u, '')],
      [ROAD_EN.replace(/The mayor[^.]+\./u, '⟦$&⟧'), ROAD.replace(/Әкім[^.]+\. /u, '')],
    ],
  },
});

const paragraphs = (text: string) => text.replace(/\. /gu, '.\n\n');

describeCheck('omission.paragraph', {
  'kk-en': {
    silent: [
      [paragraphs(ROAD), paragraphs(ROAD_EN)],
      [paragraphs(ROAD), ROAD_EN],
    ],
    found: [
      [
        paragraphs(ROAD).replace(/Мұғалімдер[^.]+\./u, '⟦$&⟧'),
        paragraphs(ROAD_EN.replace(/Teachers[^.]+\. /u, '')),
        'blocker',
      ],
      [paragraphs(ROAD).replace(/Дәрігерлер[^.]+\./u, '⟦$&⟧'), paragraphs(ROAD_EN.replace(/ Doctors[^.]+\./u, ''))],
    ],
  },
  'en-kk': {
    silent: [[paragraphs(ROAD_EN), paragraphs(ROAD)]],
    found: [
      [
        paragraphs(ROAD_EN).replace(/Teachers[^.]+\./u, '⟦$&⟧'),
        paragraphs(ROAD.replace(/Мұғалімдер[^.]+\. /u, '')),
        'blocker',
      ],
      [paragraphs(ROAD_EN).replace(/The mayor[^.]+\./u, '⟦$&⟧'), paragraphs(ROAD.replace(/Әкім[^.]+\. /u, ''))],
    ],
  },
});
