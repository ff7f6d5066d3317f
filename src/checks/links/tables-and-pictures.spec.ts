import { describeCheck } from '../../../test/check-harness';

describeCheck('structure.table', {
  'kk-en': {
    silent: [
      ['| а | б |\n| в | г |', '| a | b |\n| c | d |'],
      ['а\nб', 'a\nb'],
      ['| а |', '| a |'],
      ['а | б\nв | г', 'a | b\nc | d'],
      ['|а|\n|б|\n|в|', '|a|\n|b|\n|c|'],
      ['5 | 6', '5 | 6'],
    ],
    found: [
      ['⟦| а |⟧ б |\n⟦| в |⟧ г |', '⟦| a |⟧ b |', 'warning'],
      ['⟦| ай |⟧\n⟦| күн |⟧', 'moon, sun', 'warning'],
      ['⟦|1|⟧2|\n⟦|3|⟧4|\n⟦|5|⟧6|', '⟦|1|⟧2|\n⟦|3|⟧4|', 'warning'],
      ['⟦| су |⟧\n⟦| от |⟧', '⟦| water |⟧\nfire', 'warning'],
      ['мәтін\n⟦| а |⟧\n⟦| б |⟧', 'text\n⟦| a |⟧', 'warning'],
      ['⟦| қала |⟧ саны |\n⟦|---|⟧---|\n⟦| А |⟧ 5 |', '⟦| city |⟧ number |\n⟦| A |⟧ 5 |', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['| a | b |\n| c | d |', '| а | б |\n| в | г |'],
      ['a\nb', 'а\nб'],
      ['| a |', '| а |'],
      ['a | b\nc | d', 'а | б\nв | г'],
      ['|a|\n|b|\n|c|', '|а|\n|б|\n|в|'],
      ['5 | 6', '5 | 6'],
    ],
    found: [
      ['⟦| a |⟧ b |\n⟦| c |⟧ d |', '⟦| а |⟧ б |', 'warning'],
      ['⟦| moon |⟧\n⟦| sun |⟧', 'ай, күн', 'warning'],
      ['⟦|1|⟧2|\n⟦|3|⟧4|\n⟦|5|⟧6|', '⟦|1|⟧2|\n⟦|3|⟧4|', 'warning'],
      ['⟦| water |⟧\n⟦| fire |⟧', '⟦| су |⟧\nот', 'warning'],
      ['text\n⟦| a |⟧\n⟦| b |⟧', 'мәтін\n⟦| а |⟧', 'warning'],
      ['⟦| city |⟧ number |\n⟦|---|⟧---|\n⟦| A |⟧ 5 |', '⟦| қала |⟧ саны |\n⟦| А |⟧ 5 |', 'warning'],
    ],
  },
});

describeCheck('structure.media', {
  'kk-en': {
    silent: [
      ['![қала](a.jpg)', '![city](a.jpg)'],
      ['Сурет жоқ', 'No picture'],
      ['Ол келді! [сайт](b)', 'He came! [site](b)'],
      ['![](a.jpg) мәтін', '![](a.jpg) text'],
      ['![а](1) ![б](2)', '![a](1) ![b](2)'],
      ['Қара!', 'Look!'],
    ],
    found: [
      ['⟦![қала]⟧(a.jpg) мәтін', 'text', 'warning'],
      ['⟦![а]⟧(1) ⟦![б]⟧(2)', '⟦![a]⟧(1)', 'warning'],
      ['Көл ⟦![көл]⟧(lake.jpg)', 'A lake (lake.jpg)', 'warning'],
      ['⟦![тау]⟧(t.png)\nТау биік.', 'The mountain is high.', 'warning'],
      ['⟦![а]⟧(1)\n⟦![б]⟧(2)\n⟦![в]⟧(3)', '⟦![a]⟧(1)\n⟦![c]⟧(3)', 'warning'],
      ['Ән ⟦![нота]⟧(n.jpg) мен күй', 'A song and a tune', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['![city](a.jpg)', '![қала](a.jpg)'],
      ['No picture', 'Сурет жоқ'],
      ['He came! [site](b)', 'Ол келді! [сайт](b)'],
      ['![](a.jpg) text', '![](a.jpg) мәтін'],
      ['![a](1) ![b](2)', '![а](1) ![б](2)'],
      ['Look!', 'Қара!'],
    ],
    found: [
      ['⟦![city]⟧(a.jpg) text', 'мәтін', 'warning'],
      ['⟦![a]⟧(1) ⟦![b]⟧(2)', '⟦![а]⟧(1)', 'warning'],
      ['A lake ⟦![lake]⟧(lake.jpg)', 'Көл (lake.jpg)', 'warning'],
      ['⟦![hill]⟧(t.png)\nThe hill is high.', 'Төбе биік.', 'warning'],
      ['⟦![a]⟧(1)\n⟦![b]⟧(2)\n⟦![c]⟧(3)', '⟦![а]⟧(1)\n⟦![в]⟧(3)', 'warning'],
      ['A song ⟦![note]⟧(n.jpg) and a tune', 'Ән мен күй', 'warning'],
    ],
  },
});
