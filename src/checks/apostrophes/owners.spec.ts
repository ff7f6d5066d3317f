import { describeCheck } from '../../../test/check-harness';

describeCheck('apostrophe.izafet', {
  'kk-en': {
    silent: [
      ['Мемлекет басшысы сөйледі.', 'The state’s leader spoke.'],
      ['Бес мемлекет келісті.', 'Five states leaders agreed.'],
      ['Мемлекет басшысы сөйледі.', 'The head of state spoke.'],
      ['Мектеп ашылды.', 'The school opens.'],
      ['Компаниялар жоспары белгілі.', 'The companies plan is known.'],
      ['Пойыздың шығу уақыты белгілі.', 'The train leaves station at noon.'],
    ],
    found: [
      ['⟦Мемлекет⟧ басшысы сөйледі.', 'The ⟦states⟧ leader spoke.', 'note'],
      ['⟦Мектеп⟧ директоры келді.', 'The ⟦schools⟧ director came.', 'note'],
      ['⟦Аурухана⟧ дәрігері айтты.', 'The ⟦hospitals⟧ doctor said so.', 'note'],
      ['⟦Газет⟧ редакторы келді.', 'The ⟦newspapers⟧ editor came.', 'note'],
      ['⟦Банк⟧ басшысы кетті.', 'The ⟦banks⟧ chief left.', 'note'],
      ['⟦Министрлік⟧ өкілі айтты.', 'The ⟦ministers⟧ aide said so.', 'note'],
      ['⟦Премьер⟧ көмекшісі кетті.', 'The ⟦premiers⟧ aide left.', 'note'],
      ['⟦Кітап⟧ авторы келді.', 'The ⟦books⟧ author came.', 'note'],
      ['⟦Театр⟧ актері ойнады.', 'The ⟦theaters⟧ actor played.', 'note'],
    ],
  },
});

describeCheck('apostrophe.plural_possessive', {
  'kk-en': {
    silent: [
      ['Студенттердің құқығы қорғалады.', 'Students’ rights are protected.'],
      ['Студенттер келді.', 'Students came.'],
      ['Мұғалімдердің жалақысы өсті.', 'The wages of teachers rose.'],
      ['Екі елдің шекарасы.', 'The border of two countries.'],
      ['Студенттің құқығы.', 'The student’s right.'],
      ['Дәрігерлер көмектесті.', 'Doctors helped.'],
    ],
    found: [
      ['⟦Студенттердің⟧ құқығы қорғалады.', '⟦Students⟧ rights are protected.', 'note'],
      ['⟦Дәрігерлердің⟧ жұмысы ауыр.', '⟦Doctors⟧ work is hard.', 'note'],
      ['⟦Жұмысшылардың⟧ талабы орындалды.', 'The ⟦workers⟧ demand was met.', 'note'],
      ['⟦Компаниялардың⟧ табысы азайды.', 'The ⟦companies⟧ income fell.', 'note'],
      ['⟦Журналистердің⟧ сұрағы қиын.', 'The ⟦journalists⟧ question was hard.', 'note'],
      ['⟦Депутаттардың⟧ шешімі дұрыс.', 'The ⟦deputies⟧ decision is right.', 'note'],
    ],
  },
});

describeCheck('apostrophe.glyph', {
  'kk-en': {
    silent: [
      ['Абайдың кітабы', 'Abai’s book'],
      ['Абайдың кітабы', "Abai's book"],
      ['80 фут', '80 feet 5´'],
      ['Код', 'The `code` of it'],
      ['Ол келмейді', 'He won’t come'],
      ['Жол', 'A road'],
    ],
    found: [
      ['Абайдың кітабы', 'Abai⟦´⟧s book', 'note'],
      ['Абайдың кітабы', 'Abai⟦`⟧s book', 'note'],
      ['Ол келмейді', 'He won⟦′⟧t come', 'note'],
      ['Қаланың жолы', 'The city⟦ʼ⟧s road', 'note'],
      ['Бұл – біздікі', 'It⟦`⟧s ours', 'note'],
      ['Олар дайын', 'They⟦´⟧re ready', 'note'],
    ],
  },
});
