import { describeCheck } from '../../../test/check-harness';

describeCheck('url.missing', {
  'kk-en': {
    silent: [
      ['Толығырақ: https://a.kz/b', 'More at https://a.kz/b'],
      ['Сайт www.a.kz жұмыс істейді.', 'The site www.a.kz works.'],
      ['Хат: a@b.kz', 'Mail: a@b.kz'],
      ['https://a.kz/kz/5 ашыңыз', 'Open https://a.kz/en/5'],
      ['Бағасы 5.20 теңге', 'It costs 5.20 tenge'],
    ],
    found: [
      ['Толығырақ: ⟦https://news.example.org/b⟧ сайтында.', 'More on the site.', 'warning'],
      ['Сайт ⟦www.example.kz⟧ жұмыс істейді.', 'The site works.', 'warning'],
      ['Өтінім ⟦egov.kz⟧ арқылы беріледі.', 'Applications are filed online.', 'warning'],
      ['Кітапты ⟦lib.kz⟧ пен https://a.org/x сайтынан алыңыз.', 'Take the book from https://a.org/x.', 'warning'],
      ['Қараңыз: ⟦http://old.example.com/a⟧', 'See there', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['See https://a.org/b', 'https://a.org/b қараңыз'],
      ['Open www.a.kz now', 'www.a.kz сайтын ашыңыз'],
      ['Open https://a.kz/en/5', 'https://a.kz/kz/5 ашыңыз'],
      ['It costs 5.20 tenge', 'Бағасы 5.20 теңге'],
    ],
    found: [
      ['Read more at ⟦https://a.org/b⟧.', 'Толығырақ сайттан оқыңыз.', 'warning'],
      ['The site ⟦www.example.kz⟧ works.', 'Сайт жұмыс істейді.', 'warning'],
      ['Apply on ⟦egov.kz⟧ today.', 'Өтінімді бүгін беріңіз.', 'warning'],
      ['Books: ⟦lib.kz⟧ and https://a.org/x', 'Кітаптар: https://a.org/x', 'warning'],
      ['See ⟦http://old.example.com/a⟧', 'Содан қараңыз', 'warning'],
    ],
  },
});

describeCheck('url.extra', {
  'kk-en': {
    silent: [
      ['https://a.kz/b', 'https://a.kz/b'],
      ['Сайт ашылды', 'The site opened'],
      ['Хат a@b.kz', 'Mail a@b.kz'],
      ['www.a.kz ашық', 'www.a.kz is open'],
      ['Көлемі 3.5 ГБ', 'Size 3.5 GB'],
    ],
    found: [
      ['Толығырақ сайтта.', 'More at ⟦https://news.example.org/b⟧.', 'note'],
      ['Сайт жұмыс істейді.', 'The site ⟦www.example.kz⟧ works.', 'note'],
      ['Өтінім беріңіз.', 'Apply on ⟦egov.kz⟧ now.', 'note'],
      ['Кітапты https://a.org/x сайтынан алыңыз.', 'Take it from https://a.org/x or ⟦lib.kz⟧.', 'note'],
      ['Содан қараңыз', 'See ⟦http://old.example.com/a⟧', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['https://a.kz/b', 'https://a.kz/b'],
      ['The site opened', 'Сайт ашылды'],
      ['Mail a@b.kz', 'Хат a@b.kz'],
      ['www.a.kz is open', 'www.a.kz ашық'],
      ['Size 3.5 GB', 'Көлемі 3.5 ГБ'],
    ],
    found: [
      ['More on the site.', 'Толығырақ: ⟦https://news.example.org/b⟧.', 'note'],
      ['The site works.', '⟦www.example.kz⟧ сайты жұмыс істейді.', 'note'],
      ['Apply now.', 'Өтінімді ⟦egov.kz⟧ арқылы беріңіз.', 'note'],
      ['Take it from https://a.org/x.', 'https://a.org/x не ⟦lib.kz⟧ сайтынан алыңыз.', 'note'],
      ['See there', '⟦http://old.example.com/a⟧ қараңыз', 'note'],
    ],
  },
});

describeCheck('email.changed', {
  'kk-en': {
    silent: [
      ['Хат: a@b.kz', 'Mail: a@b.kz'],
      ['info@a.kz жазыңыз', 'Write to info@a.kz'],
      ['Поштасы жоқ', 'No mail'],
      ['A@b.kz', 'a@b.kz'],
      ['@egiz парақшасы', 'The page @egiz'],
    ],
    found: [
      ['Хат: ⟦news@example.kz⟧', 'Mail: ⟦new@example.kz⟧', 'blocker'],
      ['⟦info@a.kz⟧ жазыңыз', 'Write to us', 'warning'],
      ['Хат: ⟦news@example.kz⟧', 'Mail: ⟦news@example.com⟧', 'blocker'],
      ['⟦a.b@c.kz⟧ мекенжайы', 'The address ⟦ab@c.kz⟧', 'blocker'],
      ['Жазыңыз: ⟦desk@paper.kz⟧', 'Write to ⟦desk@papers.kz⟧', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['Mail: a@b.kz', 'Хат: a@b.kz'],
      ['Write to info@a.kz', 'info@a.kz жазыңыз'],
      ['No mail', 'Поштасы жоқ'],
      ['The page @egiz', '@egiz парақшасы'],
      ['x-y@a.org', 'x-y@a.org'],
    ],
    found: [
      ['Mail: ⟦news@example.kz⟧', 'Хат: ⟦new@example.kz⟧', 'blocker'],
      ['Write to ⟦info@a.kz⟧', 'Бізге жазыңыз', 'warning'],
      ['Mail: ⟦news@example.kz⟧', 'Хат: ⟦news@example.com⟧', 'blocker'],
      ['The address ⟦a.b@c.kz⟧', '⟦ab@c.kz⟧ мекенжайы', 'blocker'],
    ],
  },
});

describeCheck('handle.changed', {
  'kk-en': {
    silent: [
      ['@egiz жазды', '@egiz wrote'],
      ['Хат a@b.kz', 'Mail a@b.kz'],
      ['Бағасы 5 @', 'It costs 5 @'],
      ['@a_1 мен @b_2', '@a_1 and @b_2'],
      ['Ол жазды', 'She wrote'],
    ],
    found: [
      ['⟦@egiz_news⟧ жазды', '⟦@egiz_new⟧ wrote', 'blocker'],
      ['⟦@egiz_news⟧ жазды', 'They wrote', 'warning'],
      ['Жазған ⟦@qala_kz⟧', 'Written by ⟦@qalakz⟧', 'blocker'],
      ['@abai пен ⟦@abay⟧ жазды', '@abai and ⟦@abaj⟧ wrote', 'blocker'],
      ['Авторы ⟦@serik99⟧', 'By ⟦@serik98⟧', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['@egiz wrote', '@egiz жазды'],
      ['Mail a@b.kz', 'Хат a@b.kz'],
      ['It costs 5 @', 'Бағасы 5 @'],
      ['@a_1 and @b_2', '@a_1 мен @b_2'],
      ['She wrote', 'Ол жазды'],
    ],
    found: [
      ['⟦@egiz_news⟧ wrote', '⟦@egiz_new⟧ жазды', 'blocker'],
      ['⟦@egiz_news⟧ wrote', 'Олар жазды', 'warning'],
      ['Written by ⟦@qala_kz⟧', 'Жазған ⟦@qalakz⟧', 'blocker'],
      ['By ⟦@serik99⟧', 'Авторы ⟦@serik98⟧', 'blocker'],
      ['Follow ⟦@city_desk⟧', '⟦@citydesk⟧ жазылыңыз', 'blocker'],
    ],
  },
});

describeCheck('hashtag.changed', {
  'kk-en': {
    silent: [
      ['#astana белгісі', 'The tag #astana'],
      ['№5 үй', 'House no. 5'],
      ['Белгі жоқ', 'No tag'],
      ['#A #B', '#A #B'],
      ['5 #', '5 #'],
    ],
    found: [
      ['⟦#kitap⟧ белгісі', 'The tag ⟦#kita⟧', 'note'],
      ['⟦#kitap⟧ белгісі', 'The tag', 'note'],
      ['Қараңыз: ⟦#qala2026⟧', 'See ⟦#qala2025⟧', 'note'],
      ['⟦#taza_su⟧ туралы', 'About ⟦#tazasu⟧', 'note'],
      ['#oqu мен ⟦#jazu⟧', '#oqu and ⟦#jaz⟧', 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['The tag #astana', '#astana белгісі'],
      ['House no. 5', '№5 үй'],
      ['No tag', 'Белгі жоқ'],
      ['#A #B', '#A #B'],
      ['5 #', '5 #'],
    ],
    found: [
      ['The tag ⟦#kitap⟧', '⟦#kita⟧ белгісі', 'note'],
      ['The tag ⟦#kitap⟧', 'Белгісі', 'note'],
      ['See ⟦#qala2026⟧', 'Қараңыз: ⟦#qala2025⟧', 'note'],
      ['About ⟦#taza_su⟧', '⟦#tazasu⟧ туралы', 'note'],
      ['#oqu and ⟦#jazu⟧', '#oqu мен ⟦#jaz⟧', 'note'],
    ],
  },
});

describeCheck('markup.tags', {
  'kk-en': {
    silent: [
      ['<b>Жаңа</b> жол', 'A <b>new</b> road'],
      ['а < б', 'a < b'],
      ['Жол<br>көпір', 'A road<br>a bridge'],
      ['<p>Ол</p>', '<p>She</p>'],
      ['<i>Ол</i> <b>кетті</b>', '<b>Gone</b> is <i>she</i>'],
    ],
    found: [
      ['⟦<b>⟧Жаңа⟦</b>⟧ жол', 'A new road', 'blocker'],
      ['⟦<b>⟧Жаңа⟦</b>⟧ жол', 'A ⟦<i>⟧new⟦</i>⟧ road', 'blocker'],
      ['Жол⟦<br>⟧көпір', 'A road, a bridge', 'blocker'],
      ['⟦<a href="https://a.kz">⟧сайт</a>', '⟦<a href="https://b.kz">⟧site</a>', 'blocker'],
      ['<p>Ол⟦</p>⟧', '<p>She', 'blocker'],
    ],
  },
});

describeCheck('markup.nesting', {
  'kk-en': {
    silent: [
      ['<b><i>Жол</i></b>', '<b><i>Road</i></b>'],
      ['<b>Жол</b>', '<b>Road</b>'],
      ['Жол<br>', 'Road<br>'],
      ['<i>а</i> <b>б</b>', '<b>b</b> <i>a</i>'],
      ['<p>а<img src="x"/></p>', '<p>a<img src="x"/></p>'],
    ],
    found: [
      ['⟦<b>⟧⟦<i>⟧Жол⟦</i>⟧⟦</b>⟧', '<b><i>Road⟦</b>⟧</i>', 'blocker'],
      ['⟦<b>⟧Жол⟦</b>⟧', '⟦</b>⟧Road<b>', 'blocker'],
      ['⟦<i>⟧а⟦</i>⟧ ⟦<b>⟧б⟦</b>⟧', '<i>a <b>b⟦</i>⟧</b>', 'blocker'],
      ['⟦<p>⟧⟦<b>⟧а⟦</b>⟧⟦</p>⟧', '<p><b>a⟦</p>⟧</b>', 'blocker'],
      ['⟦<i>⟧Жол⟦</i>⟧', 'Road⟦</i>⟧<i>', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['<b><i>Road</i></b>', '<b><i>Жол</i></b>'],
      ['<b>Road</b>', '<b>Жол</b>'],
      ['Road<br>', 'Жол<br>'],
      ['<b>b</b> <i>a</i>', '<i>а</i> <b>б</b>'],
      ['<p>a<img src="x"/></p>', '<p>а<img src="x"/></p>'],
    ],
    found: [
      ['⟦<b>⟧⟦<i>⟧Road⟦</i>⟧⟦</b>⟧', '<b><i>Жол⟦</b>⟧</i>', 'blocker'],
      ['⟦<b>⟧Road⟦</b>⟧', '⟦</b>⟧Жол<b>', 'blocker'],
      ['⟦<i>⟧a⟦</i>⟧ ⟦<b>⟧b⟦</b>⟧', '<i>а <b>б⟦</i>⟧</b>', 'blocker'],
      ['⟦<p>⟧⟦<b>⟧a⟦</b>⟧⟦</p>⟧', '<p><b>а⟦</p>⟧</b>', 'blocker'],
      ['⟦<i>⟧Road⟦</i>⟧', 'Жол⟦</i>⟧<i>', 'blocker'],
    ],
  },
});

describeCheck('md.syntax', {
  'kk-en': {
    silent: [
      ['**Жаңа** жол', 'A **new** road'],
      ['5 * 3 = 15', '5 * 3 = 15'],
      ['[сайт](https://a.kz)', '[site](https://a.kz)'],
      ['`код` бар', 'There is `code`'],
      ['~~ескі~~ жол', '~~old~~ road'],
    ],
    found: [
      ['⟦**⟧Жаңа⟦**⟧ жол', 'A ⟦**⟧new road', 'warning'],
      ['⟦**⟧Жаңа⟦**⟧ жол', 'A new road', 'warning'],
      ['⟦[сайт](https://a.kz)⟧', 'site (https://a.kz)', 'warning'],
      ['⟦`⟧код⟦`⟧ бар', 'There is code', 'warning'],
      ['⟦[сайт](https://a.kz)⟧', '⟦[](https://a.kz)⟧', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['A **new** road', '**Жаңа** жол'],
      ['5 * 3 = 15', '5 * 3 = 15'],
      ['`code` it is', '`код` бұл'],
    ],
    found: [
      ['A ⟦**⟧new⟦**⟧ road', '⟦**⟧Жаңа жол', 'warning'],
      ['⟦`⟧code⟦`⟧ it is', 'код бұл', 'warning'],
      ['⟦[site](https://a.kz)⟧', 'сайт (https://a.kz)', 'warning'],
      ['⟦~~⟧old⟦~~⟧ road', 'ескі жол', 'warning'],
    ],
  },
});

describeCheck('structure.list', {
  'kk-en': {
    silent: [
      ['- а\n- б', '- a\n- b'],
      ['1) а\n2) б', '1) a\n2) b'],
      ['• а\n• б\n• в', '• a\n• b\n• c'],
      ['а\nб', 'a\nb'],
      ['- а', 'a'],
    ],
    found: [
      ['⟦- б⟧ір\n⟦- е⟧кі\n⟦- ү⟧ш', '⟦- o⟧ne\n⟦- t⟧wo', 'warning'],
      ['⟦• б⟧ір\n⟦• е⟧кі', 'one, two', 'warning'],
      ['⟦1) б⟧ір\n⟦2) е⟧кі', '⟦1) o⟧ne and two', 'warning'],
      ['⟦- с⟧у\n⟦- о⟧т\n⟦- ж⟧ер', '⟦- w⟧ater\nfire\nearth', 'warning'],
      ['⟦* а⟧й\n⟦* к⟧үн', 'moon\nsun', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['1) a\n2) b', '1) а\n2) б'],
      ['• a\n• b\n• c', '• а\n• б\n• в'],
      ['a\nb', 'а\nб'],
      ['- a', 'а'],
      ['* a\n* b', '- а\n- б'],
    ],
    found: [
      ['⟦- o⟧ne\n⟦- t⟧wo\n⟦- t⟧hree', '⟦- б⟧ір\n⟦- е⟧кі', 'warning'],
      ['⟦• o⟧ne\n⟦• t⟧wo', 'бір, екі', 'warning'],
      ['⟦1) o⟧ne\n⟦2) t⟧wo', '⟦1) б⟧ір мен екі', 'warning'],
      ['⟦- w⟧ater\n⟦- f⟧ire\n⟦- e⟧arth', '⟦- с⟧у\nот\nжер', 'warning'],
      ['⟦* m⟧oon\n⟦* s⟧un', 'ай\nкүн', 'warning'],
    ],
  },
});

describeCheck('structure.heading', {
  'kk-en': {
    silent: [
      ['## А\nб', '## A\nb'],
      ['# А\n# Б', '# A\n# B'],
      ['А\nб', 'A\nb'],
      ['#тег\nа', '#tag\na'],
      ['### А\nб', '# A\nb'],
    ],
    found: [
      ['⟦# Б⟧ас\nмәтін', 'Head\ntext', 'warning'],
      ['⟦# А⟧\n⟦# Б⟧\nв', '⟦# A⟧\nB\nc', 'warning'],
      ['⟦### Ж⟧ол\nмәтін', 'Road\ntext', 'warning'],
      ['мәтін\n⟦# С⟧у', 'text\nWater', 'warning'],
      ['⟦## А⟧й\nа\n⟦## К⟧үн', '⟦## M⟧oon\na\nSun', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['## A\nb', '## А\nб'],
      ['# A\n# B', '# А\n# Б'],
      ['A\nb', 'А\nб'],
      ['#tag\na', '#тег\nа'],
      ['### A\nb', '# А\nб'],
    ],
    found: [
      ['⟦# H⟧ead\ntext', 'Бас\nмәтін', 'warning'],
      ['⟦# A⟧\n⟦# B⟧\nc', '⟦# А⟧\nБ\nв', 'warning'],
      ['⟦### R⟧oad\ntext', 'Жол\nмәтін', 'warning'],
      ['text\n⟦# W⟧ater', 'мәтін\nСу', 'warning'],
      ['⟦## M⟧oon\na\n⟦## S⟧un', '⟦## А⟧й\nа\nКүн', 'warning'],
    ],
  },
});
