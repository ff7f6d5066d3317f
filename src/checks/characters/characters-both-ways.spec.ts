import { describeCheck } from '../../../test/check-harness';

describeCheck('chars.invisible', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      [
        '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 отбасы',
        'A family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
      ],
      ['Су таза', 'Clean water'],
      ['Ол келді', 'He came'],
      ['Көл', 'A lake'],
      ['Бір', 'One'],
    ],
    found: [
      ['Жол ашылды.', 'The ro⟦\u200b⟧ad is open.', 'warning'],
      ['Су таза.', 'The wa⟦\u00ad⟧ter is clean.', 'warning'],
      ['Ол келді.', '⟦\ufeff⟧He came.', 'warning'],
      ['Көл үлкен.', 'The lake⟦\u2060⟧ is big.', 'warning'],
      ['Бала күлді.', 'A child⟦\u200e⟧ laughed.', 'warning'],
      ['Ай туды.', 'The ⟦\u202a⟧moon rose.', 'warning'],
    ],
  },
});

describeCheck('chars.nfc', {
  'en-kk': {
    silent: [
      ['A tea', 'Шай'],
      ['The moon', 'Ай'],
      ['A road', 'Жол'],
      ['Water', 'Су'],
    ],
    found: [
      ['A new tea', 'Жаңа ша⟦и\u0306⟧', 'warning'],
      ['The moon rose.', 'А⟦и\u0306⟧ туды.', 'warning'],
      ['The river is long.', 'Өзен ұзын, ке⟦и\u0306⟧де тар.', 'warning'],
      ['He came.', 'Ол ке⟦и\u0306⟧ін келді.', 'warning'],
    ],
  },
});

describeCheck('chars.compat', {
  'en-kk': {
    silent: [
      ['A road', 'Жол'],
      ['Water', 'Су'],
      ['Five', 'Бес'],
      ['A lake', 'Көл'],
      ['Moon', 'Ай'],
      ['One', 'Бір'],
    ],
    found: [
      ['The office is open.', 'O⟦ﬃ⟧ce ашық.', 'warning'],
      ['It is 5 degrees.', '⟦５⟧ градус болды.', 'warning'],
      ['First, water.', '⟦①⟧ Су керек.', 'note'],
      ['He came!', 'Ол келді⟦！⟧', 'warning'],
      ['The first film', '⟦ﬁ⟧lm деген', 'warning'],
      ['ABC is here.', '⟦ＡＢＣ⟧ осында.', 'warning'],
    ],
  },
});

describeCheck('entity.double_escaped', {
  'en-kk': {
    silent: [
      ['A & B', 'А & Б'],
      ['R&D', 'R&D'],
      ['Tea & milk', 'Шай мен сүт'],
      ['5 < 6', '5 < 6'],
      ['A road', 'Жол'],
      ['&', '&'],
    ],
    found: [
      ['“Yes,” he said.', '⟦&quot;⟧Иә⟦&quot;⟧, – деді ол.', 'warning'],
      ['Tea & milk', 'Шай ⟦&amp;⟧ сүт', 'warning'],
      ['A road', 'Жаңа⟦&nbsp;⟧жол', 'warning'],
      ['The “Abai” library', '⟦&laquo;⟧Абай⟦&raquo;⟧ кітапханасы', 'warning'],
      ['He came – late.', 'Ол келді ⟦&ndash;⟧ кеш.', 'warning'],
      ['5 < 6', '5 ⟦&lt;⟧ 6', 'warning'],
    ],
  },
});
