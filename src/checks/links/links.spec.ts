import { describeCheck } from '../../../test/check-harness';

const A = 'https://egiz.example.kz/news/5';

describeCheck('url.changed', {
  'en-kk': {
    silent: [
      [`See ${A}.`, `Қараңыз: ${A}.`],
      ['See https://egiz.example.kz/en/5', 'Мұнда: https://egiz.example.kz/kz/5'],
      ['See https://a.example.com?lang=en', 'Мұнда: https://a.example.com?lang=kk'],
      ['See www.egiz.kz', 'egiz.kz сайтын қараңыз'],
      ['See https://egiz.kz/', 'https://egiz.kz қараңыз'],
      [`See (${A})`, `Мұнда: «${A}»`],
    ],
    found: [
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https://egiz.example.kz/news/6⟧.', 'blocker'],
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https://egiz.example.com/news/5⟧.', 'blocker'],
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https://egiz.example.kz/ne⟧.', 'blocker'],
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https ://egiz.example.kz/news/5⟧.', 'blocker'],
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https://egiz.example.kz/ news/5⟧.', 'blocker'],
      [`See ⟦${A}⟧.`, 'Мұнда: ⟦https://egiz.exаmple.kz/news/5⟧.', 'blocker'],
    ],
  },
  'kk-en': {
    silent: [
      [`Мұнда: ${A}`, `See ${A}`],
      ['egiz.kz сайты', 'the site egiz.kz'],
      ['Ол келді.Ал', 'He came.'],
      ['3.5 есе', '3.5 times'],
      ['т.б.', 'e.g. this'],
      ['А.Б.', 'U.S. and a.m.'],
    ],
    found: [
      [`Мұнда: ⟦${A}⟧`, 'See ⟦https://egiz.example.kz/news/7⟧', 'blocker'],
      ['⟦egiz.kz⟧ сайты', 'the site ⟦egiz.org⟧', 'blocker'],
      ['⟦www.egiz.kz⟧', '⟦www.egis.kz⟧', 'blocker'],
      ['⟦http://a.example/b⟧', '⟦http://a.example/c⟧', 'blocker'],
      ['⟦egiz.kz/a⟧', '⟦egiz.kz/b⟧', 'blocker'],
      [`⟦${A}?id=1⟧`, `⟦${A}?id=2⟧`, 'blocker'],
    ],
  },
});

describeCheck('url.missing', {
  'en-kk': {
    silent: [
      [`${A} and ${A}`, A],
      ['He came.', 'Ол келді.'],
    ],
    found: [[`See ⟦${A}⟧ now.`, 'Қараңыз.', 'warning']],
  },
  'kk-en': { silent: [[A, A]], found: [['⟦egiz.kz⟧ сайты', 'the site', 'warning']] },
});

describeCheck('url.extra', {
  'en-kk': { silent: [[A, A]], found: [['See.', `Мұнда: ⟦${A}⟧`, 'note']] },
  'kk-en': { silent: [[A, A]], found: [['Қараңыз.', `See ⟦${A}⟧`, 'note']] },
});

describeCheck('email.changed', {
  'en-kk': {
    silent: [['Write to a.b@egiz.kz.', 'a.b@egiz.kz поштасына жазыңыз.']],
    found: [
      ['Write to ⟦a.b@egiz.kz⟧.', '⟦a.c@egiz.kz⟧ поштасына жазыңыз.', 'blocker'],
      ['Write to ⟦a.b@egiz.kz⟧.', 'Поштаға жазыңыз.', 'warning'],
    ],
  },
  'kk-en': { silent: [['A@egiz.kz', 'a@egiz.kz']], found: [['⟦a@egiz.kz⟧', '⟦a@egiz.com⟧', 'blocker']] },
});

describeCheck('handle.changed', {
  'en-kk': {
    silent: [['Follow @egiz_kz.', '@egiz_kz парақшасына жазылыңыз.']],
    found: [['Follow ⟦@egiz_kz⟧.', '⟦@egizkz⟧ парақшасы', 'blocker']],
  },
  'kk-en': { silent: [['@egiz', 'on @egiz,']], found: [['⟦@egiz⟧', 'there', 'warning']] },
});

describeCheck('hashtag.changed', {
  'en-kk': { silent: [['#Egiz', '#egiz']], found: [['⟦#News⟧ now', '⟦#Жаңалық⟧ енді', 'note']] },
  'kk-en': { silent: [['№5', '#5']], found: [['⟦#Жаңалық⟧', 'none', 'note']] },
});

describeCheck('markup.tags', {
  'en-kk': {
    silent: [
      ['<b>He</b> came.', '<b>Ол</b> келді.'],
      ['<a href="/x">He</a>', '<a href="/x">Ол</a>'],
      ['5 < 6 and 7 > 6', '5 < 6, 7 > 6'],
      ['a<br/>b', 'а<br>б'],
      ['<B>He</B>', '<b>Ол</b>'],
      ['<b>x</b> <i>y</i>', '<i>ы</i> <b>х</b>'],
    ],
    found: [
      ['⟦<b>⟧He⟦</b>⟧ came.', 'Ол келді.', 'blocker'],
      ['<b>He⟦</b>⟧ came.', '<b>Ол келді.', 'blocker'],
      ['⟦<b>⟧He</b> came.', 'Ол</b> келді.', 'blocker'],
      ['⟦<a href="/x">⟧He</a>', '⟦<a href="/y">⟧Ол</a>', 'blocker'],
      ['⟦<i>⟧He⟦</i>⟧', '⟦<b>⟧Ол⟦</b>⟧', 'blocker'],
      ['He', '⟦<b>⟧Ол⟦</b>⟧', 'warning'],
    ],
  },
  'kk-en': {
    silent: [['<b>Ол</b>', '<b>He</b>']],
    found: [['⟦<b>⟧Ол⟦</b>⟧ келді.', 'He came.', 'blocker']],
  },
});

describeCheck('markup.nesting', {
  'en-kk': {
    silent: [['<b><i>x</i></b>', '<b><i>х</i></b>']],
    found: [['⟦<b>⟧⟦<i>⟧x⟦</i>⟧⟦</b>⟧', '<b><i>х⟦</b>⟧</i>', 'blocker']],
  },
  'kk-en': {
    silent: [['а<br>б', 'a<br>b']],
    found: [['⟦<b>⟧х⟦</b>⟧', '⟦</b>⟧x<b>', 'blocker']],
  },
});

describeCheck('md.syntax', {
  'en-kk': {
    silent: [
      ['**He** came', '**Ол** келді'],
      ['[a](/b)', '[а](/b)'],
      ['5 * 5', '5 * 5'],
    ],
    found: [
      ['⟦**⟧He⟦**⟧ came', 'Ол⟦**⟧ келді', 'warning'],
      ['⟦[He](/b)⟧', '⟦[](/b)⟧', 'warning'],
    ],
  },
  'kk-en': { silent: [['`а`', '`a`']], found: [['⟦**⟧Ол⟦**⟧', 'He', 'warning']] },
});

describeCheck('placeholders.changed', {
  'en-kk': {
    silent: [
      ['Hi {name}, %s', 'Сәлем, {name}, %s'],
      ['5 %s', '5 %'],
      ['It rose 5% so', '5%-ға өсті'],
      ['{count, plural, one {one book} other {# books}}', '{count, plural, other {# кітап}}'],
      ['{who, select, she {her list} other {their list}}', '{who, select, other {тізімі}}'],
      ['Dear {name}, {n, plural, one {a reply} other {replies}}', 'Құрметті {name}, {n, plural, other {жауап}}'],
    ],
    found: [
      ['⟦{count, plural,⟧ one {a book} other {books}}', 'кітап', 'blocker'],
      ['⟦{count, plural,⟧ one {a book} other {books}}', '⟦{count, select,⟧ one {кітап} other {кітаптар}}', 'blocker'],
      ['Hi ⟦{name}⟧!', 'Сәлем, ⟦{nom}⟧!', 'blocker'],
      ['Hi ⟦%s⟧!', 'Сәлем!', 'blocker'],
      ['⟦[gallery id=5]⟧', '⟦[gallery id=6]⟧', 'blocker'],
      ['⟦[[photo]]⟧ x', 'у', 'blocker'],
    ],
  },
  'kk-en': {
    silent: [
      ['{n} адам', '{n} people'],
      ['{n, plural, other {# адам}}', '{n, plural, one {one person} other {# people}}'],
      ['%s келді', '%s came'],
      ['[[сурет]] көрінеді', '[[сурет]] is seen'],
      ['Жартысы, 50 %, кетті', 'Half, 50 %, left'],
      ['{sum} теңге', '{sum} tenge'],
    ],
    found: [
      ['⟦{n}⟧ адам', 'people', 'blocker'],
      ['⟦{n}⟧ адам', '⟦{m}⟧ people', 'blocker'],
      ['⟦%s⟧ келді', 'came', 'blocker'],
      ['⟦{sum}⟧ теңге', 'tenge', 'blocker'],
      ['⟦{n, plural,⟧ other {# адам}}', '⟦{m, plural,⟧ one {one person} other {# people}}', 'blocker'],
      ['⟦%1$s⟧ пен %2$s', 'and %2$s', 'blocker'],
    ],
  },
});

describeCheck('structure.list', {
  'en-kk': { silent: [['- a\n- b', '- а\n- б']], found: [['⟦- o⟧ne\n⟦- t⟧wo', '⟦- б⟧ір, екі', 'warning']] },
  'kk-en': { silent: [['1. а\n2. б', '1. a\n2. b']], found: [['⟦1. б⟧ір\n⟦2. е⟧кі', '⟦1. o⟧ne two', 'warning']] },
});

describeCheck('structure.heading', {
  'en-kk': { silent: [['# A\nb', '# А\nб']], found: [['⟦# A⟧\nb', 'А\nб', 'warning']] },
  'kk-en': { silent: [['# А\nб', '# A\nb']], found: [['⟦## А⟧\nб', 'A\nb', 'warning']] },
});
