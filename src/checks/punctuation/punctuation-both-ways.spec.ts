import { describeCheck } from '../../../test/check-harness';

describeCheck('punct.end_added', {
  'kk-en': {
    silent: [
      ['Жаңа мектеп', 'A new school'],
      ['Жол ашылды.', 'The road is open.'],
      ['Ол кім?', 'Who is he?'],
      ['Қайда?', 'Where?'],
      ['Тез!', 'Quick!'],
    ],
    found: [
      ['Жаңа мектеп ашылды', 'A new school opened⟦.⟧', 'note'],
      ['Қыста су қатады', 'Water freezes in winter⟦!⟧', 'note'],
      ['Көпір салынды', 'A bridge was built⟦.⟧', 'note'],
      ['Сайлау өтті', 'The vote was held⟦…⟧', 'note'],
      ['Ол «келемін» деді', 'He said “I come”⟦.⟧', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['A new school', 'Жаңа мектеп'],
      ['The road is open.', 'Жол ашылды.'],
      ['Who is he?', 'Ол кім?'],
      ['Where?', 'Қайда?'],
      ['Quick!', 'Тез!'],
    ],
    found: [
      ['A new school opened', 'Жаңа мектеп ашылды⟦.⟧', 'note'],
      ['Water freezes in winter', 'Қыста су қатады⟦!⟧', 'note'],
      ['A bridge was built', 'Көпір салынды⟦.⟧', 'note'],
      ['The vote was held', 'Сайлау өтті⟦…⟧', 'note'],
      ['He said “I come”', 'Ол «келемін» деді⟦.⟧', 'note'],
    ],
  },
});

describeCheck('punct.repeated', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['Не?!', 'What?!'],
      ['Ол күтті…', 'He waited…'],
      ['Тоқта!!!', 'Stop!!!'],
      ['Ол күтті...', 'He waited...'],
    ],
    found: [
      ['Жол ашылды.', 'The road is open⟦..⟧', 'warning'],
      ['Алма, өрік.', 'Apples⟦,,⟧ apricots.', 'warning'],
      ['Неге?', 'Why⟦?.⟧', 'warning'],
      ['Ол келді; ол кетті.', 'He came⟦;;⟧ he left.', 'warning'],
      ['Көл, тау.', 'A lake⟦,.⟧ a hill.', 'warning'],
    ],
  },
});

describeCheck('space.double', {
  'kk-en': {
    silent: [],
    found: [
      ['Жол ашылды.', 'The road⟦  ⟧is open.', 'warning'],
      ['Ол келді.', 'He⟦   ⟧came.', 'warning'],
      ['Су таза.', 'The water is⟦  ⟧clean.', 'warning'],
      ['Көл үлкен.', 'The⟦  ⟧lake is big.', 'warning'],
    ],
  },
});

describeCheck('space.edge', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['Су', 'Water'],
      ['Көл үлкен', 'A big lake'],
      ['Бір жол', 'One line'],
      ['Ол келді.', 'He came.'],
    ],
    found: [
      ['Жол ашылды.', 'The road is open.⟦ ⟧', 'note'],
      ['Жол ашылды.', '⟦  ⟧The road is open.', 'note'],
      ['Су таза.', 'The water is clean.⟦\n⟧', 'note'],
      ['Көл үлкен.', '⟦\t⟧The lake is big.', 'note'],
      ['Ол келді.', 'He came.⟦  ⟧', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is open.', 'Жол ашылды.'],
      ['Water', 'Су'],
      ['A big lake', 'Көл үлкен'],
      ['One line', 'Бір жол'],
      ['He came.', 'Ол келді.'],
    ],
    found: [
      ['The road is open.', 'Жол ашылды.⟦ ⟧', 'note'],
      ['The road is open.', '⟦  ⟧Жол ашылды.', 'note'],
      ['The water is clean.', 'Су таза.⟦\n⟧', 'note'],
      ['The lake is big.', '⟦\t⟧Көл үлкен.', 'note'],
      ['He came.', 'Ол келді.⟦  ⟧', 'note'],
    ],
  },
});

describeCheck('dash.style', {
  'en-kk': {
    silent: [
      ['Astana is the capital.', 'Астана – елорда.'],
      ['A well-known poet', 'Атақты ақын-жазушы'],
      ['It was -5 degrees.', '-5 градус болды.'],
      ['He said so.', '– Солай, – деді ол.'],
      ['From 5 to 6', '5-6 аралығы'],
    ],
    found: [
      ['Astana is the capital.', 'Астана ⟦-⟧ елорда.', 'note'],
      ['“Yes,” he said.', '«Иә», ⟦-⟧ деді ол.', 'note'],
      ['Water is life.', 'Су ⟦-⟧ өмір.', 'note'],
      ['Books are wealth.', 'Кітап ⟦-⟧ байлық.', 'note'],
      ['“No,” she said.', '«Жоқ», ⟦-⟧ деді апай.', 'note'],
    ],
  },
});

describeCheck('ellipsis.style', {
  'kk-en': {
    silent: [
      ['Ол күтті…', 'He waited…'],
      ['Ол күтті...', 'He waited...'],
      ['Жоқ', 'No'],
      ['Ол… кетті…', 'He… left…'],
      ['Ол... кетті...', 'He... left...'],
    ],
    found: [
      ['Ол… кетті…', 'He… left⟦...⟧', 'note'],
      ['Бірі… бірі…', 'One⟦...⟧ one…', 'note'],
      ['Күтті… күтті…', 'Waited… and waited⟦...⟧', 'note'],
      ['Көл… тау…', 'Lake⟦...⟧ hill…', 'note'],
      ['Ай… күн…', 'The moon… the sun⟦...⟧', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['He waited…', 'Ол күтті…'],
      ['He waited...', 'Ол күтті...'],
      ['No', 'Жоқ'],
      ['He… left…', 'Ол… кетті…'],
      ['He... left...', 'Ол... кетті...'],
    ],
    found: [
      ['He… left…', 'Ол… кетті⟦...⟧', 'note'],
      ['One… one…', 'Бірі⟦...⟧ бірі…', 'note'],
      ['Waited… waited…', 'Күтті… күтті⟦...⟧', 'note'],
      ['Lake… hill…', 'Көл⟦...⟧ тау…', 'note'],
      ['Moon… sun…', 'Ай… күн⟦...⟧', 'note'],
    ],
  },
});

describeCheck('caps.start', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['iPhone қымбат.', 'iPhone is dear.'],
      ['Су таза.', '5 litres of water'],
      ['Ол келді.', '– he came.'],
      ['жол', 'road'],
    ],
    found: [
      ['Жол ашылды.', '⟦the⟧ road is open.', 'note'],
      ['Су таза.', '⟦water⟧ is clean.', 'note'],
      ['Ол келді.', '⟦he⟧ came.', 'note'],
      ['Көл үлкен.', '⟦lakes⟧ are big.', 'note'],
      ['Бала күлді.', '⟦children⟧ laughed.', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is open.', 'Жол ашылды.'],
      ['Water is clean.', 'Су таза.'],
      ['He came.', 'Ол келді.'],
    ],
    found: [
      ['The road is open.', '⟦жол⟧ ашылды.', 'note'],
      ['Water is clean.', '⟦су⟧ таза.', 'note'],
      ['He came.', '⟦ол⟧ келді.', 'note'],
      ['Lakes are big.', '⟦көлдер⟧ үлкен.', 'note'],
      ['Children laughed.', '⟦балалар⟧ күлді.', 'note'],
    ],
  },
});

describeCheck('caps.month_day', {
  'en-kk': {
    silent: [
      ['On 22 May he came.', 'Ол 22 мамырда келді.'],
      ['Monday is cold.', 'Дүйсенбі суық.'],
      ['In March', 'Наурыз айында'],
      ['He came on Friday.', 'Ол жұма күні келді.'],
    ],
    found: [
      ['On 22 May he came.', 'Ол 22 ⟦Мамыр⟧да келді.', 'note'],
      ['He came on Friday.', 'Ол ⟦Жұма⟧ күні келді.', 'note'],
      ['It rained on Monday.', 'Жаңбыр ⟦Дүйсенбі⟧де жауды.', 'note'],
      ['On 5 December he left.', 'Ол 5 ⟦Желтоқсан⟧да кетті.', 'note'],
      ['She came in April.', 'Ол ⟦Сәуір⟧ айында келді.', 'note'],
    ],
  },
});
