import { describeCheck } from '../../../test/check-harness';

describeCheck('text.ill_formed', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['👍 жақсы', 'Good 👍'],
      ['А\nб', 'A\nb'],
      ['Су', 'Water'],
      ['Көл', 'A lake'],
    ],
    found: [
      ['Жол ашылды.', 'The ro⟦\ud83d⟧ad.', 'blocker'],
      ['Су таза.', 'Clean⟦\u0000⟧ water.', 'blocker'],
      ['Ол келді.', 'He came⟦\udc4d⟧.', 'blocker'],
      ['Көл.', 'A la⟦\u0000⟧ke.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is open.', 'Жол ашылды.'],
      ['Good 👍', '👍 жақсы'],
      ['A\nb', 'А\nб'],
      ['Water', 'Су'],
      ['A lake', 'Көл'],
    ],
    found: [
      ['The road is open.', 'Жол⟦\ud83d⟧ ашылды.', 'blocker'],
      ['Clean water.', 'Таза⟦\u0000⟧ су.', 'blocker'],
      ['He came.', 'Ол келді⟦\udc4d⟧.', 'blocker'],
      ['A lake.', 'Кө⟦\u0000⟧л.', 'blocker'],
      ['A hill.', '⟦\ud800⟧Төбе.', 'blocker'],
    ],
  },
});

describeCheck('segment.empty', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['', ''],
      ['Су', 'Water'],
    ],
    found: [
      ['⟦Жол ашылды.⟧', '', 'blocker'],
      ['⟦Су таза.⟧', ' ', 'blocker'],
      ['⟦Көл үлкен.⟧', '\n', 'blocker'],
      ['⟦5 адам келді.⟧', '', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is open.', 'Жол ашылды.'],
      ['', ''],
      ['Water', 'Су'],
      ['A', 'А'],
      ['5', '5'],
    ],
    found: [
      ['⟦The road is open.⟧', '', 'blocker'],
      ['⟦Clean water.⟧', ' ', 'blocker'],
      ['⟦A lake.⟧', '\n', 'blocker'],
      ['⟦5 came.⟧', '', 'blocker'],
      ['⟦He came.⟧', '\t', 'blocker'],
    ],
  },
});

describeCheck('segment.untranslated', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['Абай Құнанбайұлы', 'Абай Құнанбайұлы'],
      ['2026', '2026'],
      ['Оның аты – Абай.', 'His name is Абай.'],
    ],
    found: [
      ['⟦Қала күні ертең басталады.⟧', '⟦Қала күні ертең басталады.⟧', 'blocker'],
      ['⟦Жаңа мектеп ашылды.⟧', '⟦Жаңа мектеп ашылды!⟧', 'blocker'],
      ['⟦Жиналысқа ешкім келмеді.⟧', '⟦Жиналысқа ешкім келмеді⟧', 'blocker'],
      ['⟦Мұғалімдер кітап сыйлады.⟧', '⟦Мұғалімдер оқушыларға кітап сыйлады.⟧', 'blocker'],
      ['⟦Абай ауылында жаңа көпір салынды.⟧', '⟦Abai ауылында жаңа көпір салынды.⟧', 'blocker'],
      ['⟦Өзендегі су түнде көтерілді.⟧', '⟦Өзендегі су түнде көтеріліп кетті.⟧', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['Apple, Google', 'Apple, Google'],
      ['https://a.kz', 'https://a.kz'],
    ],
    found: [
      ['⟦The city day begins tomorrow.⟧', '⟦The city day begins tomorrow.⟧', 'blocker'],
      ['⟦A new school has opened.⟧', '⟦A new school has opened!⟧', 'blocker'],
      ['⟦There is much water in the river.⟧', '⟦There is a lot of water in the river.⟧', 'blocker'],
      ['⟦Nobody came to the meeting.⟧', '⟦Nobody came to the meeting⟧', 'blocker'],
    ],
  },
});
