import { describeCheck } from '../../../test/check-harness';

describeCheck('abbreviation.mismatch', {
  'kk-en': {
    silent: [
      ['БҰҰ қарар қабылдады.', 'The UN adopted a resolution.'],
      ['БҰҰ қарар қабылдады.', 'The United Nations adopted a resolution.'],
      ['БҰҰ қарар қабылдады.', 'The body adopted a resolution.'],
      ['АҚШ пен ЕО келісті.', 'The U.S. and the European Union agreed.'],
      ['ЖІӨ 5 пайызға өсті.', 'GDP grew by 5 percent.'],
      ['ҚР Үкіметі шешті.', 'The government of Kazakhstan decided.'],
      ['ДДСҰ ескертті.', 'The World Health Organization warned.'],
    ],
    found: [
      ['⟦БҰҰ⟧ қарар қабылдады.', 'The ⟦BUU⟧ adopted a resolution.', 'warning'],
      ['⟦ДДСҰ⟧ ескертті.', 'The ⟦DDSU⟧ warned.', 'warning'],
      ['⟦ЖІӨ⟧ өсті.', 'The ⟦ZHIO⟧ grew.', 'warning'],
      ['⟦БҰҰ⟧ қарар қабылдады.', 'The ⟦EU⟧ adopted a resolution.', 'warning'],
      ['⟦ШЫҰ⟧ саммиті өтті.', 'The ⟦CIS⟧ summit was held.', 'warning'],
      ['⟦ТМД⟧ елдері келісті.', 'The countries of the ⟦TMD⟧ agreed.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['The UN adopted it.', 'Оны БҰҰ қабылдады.'],
      ['The United States agreed.', 'АҚШ келісті.'],
      ['The EU agreed.', 'Еуропалық одақ келісті.'],
      ['Only NATO knows.', 'Тек NATO біледі.'],
      ['The IMF helped.', 'Қор көмектесті.'],
      ['GDP fell.', 'Жалпы ішкі өнім төмендеді.'],
    ],
    found: [
      ['The ⟦UN⟧ adopted it.', 'Оны ⟦ЕО⟧ қабылдады.', 'warning'],
      ['The ⟦United States⟧ agreed.', '⟦Біріккен Ұлттар Ұйымы⟧ келісті.', 'warning'],
      ['The ⟦IMF⟧ helped.', '⟦ИМФ⟧ көмектесті.', 'warning'],
      ['The ⟦CIS⟧ met.', '⟦СИС⟧ жиналды.', 'warning'],
      ['The ⟦SCO⟧ met.', '⟦ТМД⟧ жиналды.', 'warning'],
      ['⟦GDP⟧ fell.', '⟦ГДП⟧ төмендеді.', 'warning'],
    ],
  },
});

describeCheck('terminology.register', {
  'kk-en': {
    silent: [
      ['Үкімет қаулы шығарды.', 'The government issued a resolution.'],
      ['Үкімет қаулы шығарды.', 'The government issued a decree.'],
      ['Заң жобасы қаралды.', 'The bill was discussed.'],
      ['Заң жобасы қаралды.', 'The draft law was discussed.'],
      ['Жоба аяқталды.', 'The project is finished.'],
      ['Президент жарлыққа қол қойды.', 'The president signed a decree.'],
    ],
    found: [
      ['Үкімет ⟦қаулы⟧ шығарды.', 'The government issued a ⟦law⟧.', 'note'],
      ['Президент ⟦жарлыққа⟧ қол қойды.', 'The president signed a ⟦law⟧.', 'note'],
      ['⟦Заң⟧ қабылданды.', 'A ⟦decree⟧ was adopted.', 'note'],
      ['Министр ⟦бұйрық⟧ берді.', 'The minister gave a ⟦resolution⟧.', 'note'],
      ['Екі ел ⟦меморандумға⟧ қол қойды.', 'Two countries signed a ⟦treaty⟧.', 'note'],
      ['Жаңа ⟦кодекс⟧ күшіне енді.', 'The new ⟦constitution⟧ came into force.', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['A resolution was adopted.', 'Қаулы қабылданды.'],
      ['The bill was discussed.', 'Заң жобасы қаралды.'],
      ['The law came into force.', 'Заң күшіне енді.'],
      ['A draft was written.', 'Жоба жазылды.'],
      ['The treaty was signed.', 'Келісім жасалды.'],
      ['The decree was signed.', 'Жарлыққа қол қойылды.'],
    ],
    found: [
      ['A ⟦law⟧ was adopted.', '⟦Қаулы⟧ қабылданды.', 'note'],
      ['The ⟦constitution⟧ was read.', '⟦Кодекс⟧ оқылды.', 'note'],
      ['A ⟦memorandum⟧ was signed.', '⟦Шартқа⟧ қол қойылды.', 'note'],
      ['The ⟦code⟧ came into force.', '⟦Заң⟧ күшіне енді.', 'note'],
      ['A ⟦treaty⟧ was signed.', '⟦Хаттамаға⟧ қол қойылды.', 'note'],
      ['The ⟦resolution⟧ was read.', '⟦Жарлық⟧ оқылды.', 'note'],
    ],
  },
});

describeCheck('title.honorific', {
  'kk-en': {
    silent: [
      ['Министр Серік Ахметов келді.', 'Minister Serik Akhmetov came.'],
      ['Әкім Серік Ахметов келді.', 'Mayor Serik Akhmetov came.'],
      ['Депутат Серік Ахметов келді.', 'The lawmaker, Serik Akhmetov, came.'],
      ['Министр Серік Ахметов келді.', 'Serik Akhmetov came.'],
      ['Министр келді.', 'The mayor came.'],
      ['Премьер-министр Олжас Бектенов келді.', 'Prime Minister Olzhas Bektenov came.'],
    ],
    found: [
      ['⟦Әкім⟧ Серік Ахметов келді.', '⟦Minister⟧ Serik Akhmetov came.', 'note'],
      ['⟦Министр⟧ Серік Ахметов келді.', 'The ⟦senator⟧ Serik Akhmetov came.', 'note'],
      ['⟦Сенатор⟧ Айгүл Серік келді.', '⟦Minister⟧ Aigul Serik came.', 'note'],
      ['⟦Прокурор⟧ Серік Ахметов айтты.', '⟦Judge⟧ Serik Akhmetov said so.', 'note'],
      ['⟦Елші⟧ Серік Ахметов айтты.', '⟦Minister⟧ Serik Akhmetov said so.', 'note'],
      ['⟦Профессор⟧ Серік Ахметов айтты.', '⟦General⟧ Serik Akhmetov said so.', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['Mayor John Smith came.', 'Әкім Джон Смит келді.'],
      ['Senator John Smith came.', 'Сенатор Джон Смит келді.'],
      ['Senator John Smith came.', 'Джон Смит келді.'],
      ['Ambassador John Smith came.', 'Елші Джон Смит келді.'],
      ['The senator came.', 'Министр келді.'],
      ['Judge John Smith came.', 'Судья Джон Смит келді.'],
    ],
    found: [
      ['⟦Mayor⟧ John Smith came.', '⟦Министр⟧ Джон Смит келді.', 'note'],
      ['⟦Senator⟧ John Smith came.', '⟦Министр⟧ Джон Смит келді.', 'note'],
      ['⟦Judge⟧ John Smith came.', '⟦Прокурор⟧ Джон Смит келді.', 'note'],
      ['⟦Ambassador⟧ John Smith came.', '⟦Әкім⟧ Джон Смит келді.', 'note'],
      ['⟦Professor⟧ John Smith came.', '⟦Генерал⟧ Джон Смит келді.', 'note'],
      ['⟦General⟧ John Smith came.', '⟦Судья⟧ Джон Смит келді.', 'note'],
    ],
  },
});
