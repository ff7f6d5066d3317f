import { describeCheck } from '../../../test/check-harness';

describeCheck('numbers.magnitude', {
  'kk-en': {
    silent: [],
    found: [
      ['Құны ⟦5 млрд⟧ теңге.', 'It costs ⟦5 million⟧ tenge.', 'blocker'],
      ['Қалада ⟦250 мың⟧ адам бар.', 'The city has ⟦250 million⟧ people.', 'blocker'],
      ['Жоба ⟦12 млн⟧ теңге тұрады.', 'The project costs ⟦12 thousand⟧ tenge.', 'blocker'],
      ['Экспорт ⟦3 трлн⟧ теңгеге жетті.', 'Exports reached ⟦3 billion⟧ tenge.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [],
    found: [
      ['It costs ⟦5 million⟧ tenge.', 'Құны ⟦5 млрд⟧ теңге.', 'blocker'],
      ['The city has ⟦250,000⟧ people.', 'Қалада ⟦250 млн⟧ адам бар.', 'blocker'],
      ['The project costs ⟦12 thousand⟧ tenge.', 'Жоба ⟦12 млн⟧ теңге тұрады.', 'blocker'],
      ['Exports reached ⟦3 billion⟧ tenge.', 'Экспорт ⟦3 трлн⟧ теңгеге жетті.', 'blocker'],
      ['Some ⟦40 million⟧ trees grow.', 'Шамамен ⟦40 мың⟧ ағаш өседі.', 'blocker'],
    ],
  },
});

describeCheck('numbers.missing', {
  'kk-en': {
    silent: [],
    found: [
      ['Ауылда ⟦47⟧ үй бар.', 'There are houses in the village.', 'blocker'],
      ['Мектепте ⟦350⟧ бала оқиды.', 'Children study at the school.', 'blocker'],
      ['Көпір ұзындығы ⟦128⟧ метр.', 'The bridge is long.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [],
    found: [
      ['There are ⟦47⟧ houses.', 'Ауылда үйлер бар.', 'blocker'],
      ['⟦350⟧ children study here.', 'Мұнда балалар оқиды.', 'blocker'],
      ['The bridge is ⟦128⟧ metres long.', 'Көпір ұзын.', 'blocker'],
    ],
  },
});

describeCheck('numbers.extra', {
  'kk-en': {
    silent: [],
    found: [
      ['Ауылда үйлер бар.', 'There are ⟦47⟧ houses in the village.', 'warning'],
      ['Мектепте балалар оқиды.', 'At the school ⟦350⟧ children study.', 'warning'],
      ['Көпір ұзын.', 'The bridge is ⟦128⟧ metres long.', 'warning'],
      ['Қар жауды.', 'It snowed for ⟦36⟧ hours.', 'warning'],
      ['Жол жабылды.', 'Road ⟦417⟧ is closed.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [],
    found: [
      ['There are houses.', 'Ауылда ⟦47⟧ үй бар.', 'warning'],
      ['Children study here.', 'Мұнда ⟦350⟧ бала оқиды.', 'warning'],
      ['The bridge is long.', 'Көпір ұзындығы ⟦128⟧ метр.', 'warning'],
      ['It snowed.', 'Қар ⟦36⟧ сағат жауды.', 'warning'],
      ['The road is closed.', '⟦417⟧-жол жабылды.', 'warning'],
    ],
  },
});
