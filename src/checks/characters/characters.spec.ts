import { describeCheck } from '../../../test/check-harness';
import { runSegmentChecks } from '../run-checks';

const EN = 'The new school opens in the autumn.';
const KK = 'Жаңа мектеп күзде ашылады.';

describeCheck('chars.mixed_script', {
  'en-kk': {
    silent: [
      ['Toyota sold more cars.', 'Toyota-ның сатылымы өсті.'],
      ['The IT hub opened.', 'IT-хаб ашылды.'],
      ['COVID-19 is over.', 'COVID-тің соңы көрінді.'],
      ['Facebook users wrote.', 'Facebookтің оқырмандары жазды.', 'note'],
      ['The G7 agreed.', 'G7-нің шешімі шықты.'],
      ['Vitamin B12 helps.', 'B12 дәрумені көмектеседі.'],
    ],
    found: [
      ['Political news', '⟦Cаяси⟧ жаңалықтар', 'blocker'],
      ['The city grows.', 'Қала ⟦өcіп⟧ келеді.', 'blocker'],
      ['The city grows.', '⟦Қaлa⟧ өсіп келеді.', 'blocker'],
      ['In the XXI century', '⟦ХХI⟧ ғасырда', 'blocker'],
      ['He said it.', 'Ол осылай ⟦дeдi⟧.', 'blocker'],
      ['The zone', '⟦Zона⟧ ашылды', 'warning'],
    ],
  },
  'kk-en': {
    silent: [
      ['«Егіз» шықты.', 'The word «Егіз» means twins.'],
      [KK, EN],
      ['Қала', 'The city (қала)'],
      ['IT-хаб', 'The IT hub'],
      ['Ол – Дәурен.', 'He is Dauren (Дәурен).'],
      ['Б', 'The letter Б'],
    ],
    found: [
      ['Ол ақша берді.', 'He would ⟦givе⟧ her money.', 'blocker'],
      ['Бет', 'See ⟦pagе⟧ nine.', 'blocker'],
      ['Ол келді.', '⟦Hе⟧ came.', 'blocker'],
      ['Қала', 'The ⟦сity⟧ grows.', 'blocker'],
      ['Адамдар', 'The ⟦peоplе⟧ wait.', 'blocker'],
      ['Теңге', 'The ⟦tengе⟧ fell.', 'blocker'],
    ],
  },
});

describeCheck('chars.lookalike_word', {
  'en-kk': {
    silent: [
      ['CO emissions fell.', 'CO шығарындысы азайды.'],
      ['Chapter XX', 'XX тарау'],
      ['Vitamin C', 'C дәрумені'],
      ['She wrote "copy" there.', 'Ол «copy» деп жазды.'],
      ['He plays for AC Milan.', 'Ол «AC Milan» сапында.'],
      ['Part iii begins.', 'iii бөлім басталды.'],
      ['He worked for a custodian bank.', 'Ол Cash Bank-те жұмыс істеген.'],
    ],
    found: [
      ['Then they met.', 'Олар ⟦oca⟧ кездесті.', 'warning'],
      ['The mother came.', 'Оның ⟦ece⟧ келгенін көрді.', 'warning'],
      ['She is old.', 'Ол ⟦apa⟧ кәрі.', 'warning'],
      ['The winter passed.', 'Қыс ⟦oma⟧ өтті.', 'warning'],
      ['The eye', 'Ол ⟦koc⟧ деді.', 'warning'],
      ['The word', 'Ол ⟦xat⟧ жазды.', 'warning'],
    ],
  },
  'kk-en': {
    silent: [
      ['Асар', 'They called it "асар" in the village, once.'],
      ['Егіз', 'The paper «Егіз» writes.'],
      [KK, EN],
      ['АО фирмасы', 'He joined the АО firm.'],
      ['сор', 'The word сор means salt marsh.'],
      ['Мен келдім.', 'I came.'],
    ],
    found: [
      ['Ол үй алды.', 'He bought ⟦а⟧ house.', 'warning'],
      ['Мен келдім.', 'Then ⟦І⟧ came.', 'warning'],
      ['Қала өседі.', '⟦А⟧ city grows.', 'warning'],
      ['Ол құсты көрді.', 'She saw ⟦а⟧ bird.', 'warning'],
      ['Көшіріп ал.', 'Make a ⟦сору⟧ now.', 'warning'],
      ['Үміт бар.', 'There is ⟦а⟧ hope.', 'warning'],
    ],
  },
});

describeCheck('kk.letters_flattened', {
  'en-kk': {
    silent: [
      [EN, KK],
      ['OK', 'Иә'],
      ['He sits there.', 'Ол осында отыр.'],
      ['The students sit in the auditorium.', 'Студенттер аудиторияда отыр ма?'],
      ['The meeting took place and was useful.', 'Встреча состоялась и была полезной для всех, кто на ней был.'],
      ['Almaty, Astana, Aktau', 'Алматы, Астана, Атырау'],
    ],
    found: [
      ['The government of the Republic of Kazakhstan met.', '⟦Казакстан Республикасынын укимети жиналды⟧.', 'blocker'],
      ['The new school opens in the autumn.', '⟦Жана мектеп кузде ашылады, балалар куанып отыр⟧.', 'blocker'],
      ['He came.', '⟦Ол кеше кешке келди⟧.', 'warning'],
      ['People of the city are glad.', '⟦Кала тургындары куанды⟧.', 'warning'],
      ['The minister answered.', '⟦Министр журналистердин сурагына жауап берди⟧.', 'blocker'],
      ['Prices rose.', '⟦Бага ости⟧.', 'warning'],
    ],
  },
});

describeCheck('kk.letter_word', {
  'en-kk': {
    silent: [
      ['The ore is rich, and the river is wide.', 'Кен бай, ал өзен кең.'],
      ['The map of candidates', 'Үміткерлер мен кандидаттар картасы'],
      ['The Olympics and the tour', 'Олимпиада мен турнир өтті'],
      ['Gandhi and Verdi', 'Ол Ганди мен Вердиді біледі'],
      ['Now he says so.', 'Сондай сөзді ол соны біліп айтты.'],
      ['The volcano and the organ', 'Вулкан мен орган туралы білеміз'],
      ['There was cake and tea.', 'Шай мен торт үстелде тұр.'],
      ['Carty did not play.', 'Картиге ойын берілмеді.'],
      ['He speaks Hindi well.', 'Ол хинди тілін жақсы біледі.'],
    ],
    found: [
      ['The houses are new.', 'Олар салған ⟦уйлерди⟧ көрдік.', 'warning'],
      ['The city grows.', 'Біздің ⟦каланын⟧ көшесі кең.', 'warning'],
      ['It is possible.', 'Бұл ⟦мумкин⟧ емес.', 'warning'],
      ['Because of the work', 'Осы ⟦жумыстын⟧ нәтижесі', 'warning'],
      ['In Kazakhstan', 'Біз ⟦Казакстанда⟧ тұрамыз.', 'warning'],
      ['It was given.', 'Оған сыйлық ⟦берилди⟧.', 'warning'],
      ['He cannot sleep.', 'Ол түнде ⟦уйыктай⟧ алмайды.', 'warning'],
      ['In the south-east of the city', 'Қаланың ⟦онтустик-шығысында⟧', 'warning'],
    ],
  },
});

describeCheck('encoding.question', {
  'en-kk': {
    silent: [
      ['Why? he asked.', '«Неге?» – деп сұрады ол.'],
      ['See https://egiz.example/a?id=5', 'Мына жерде: https://egiz.example/a?id=5'],
      ['Is he here? Is he not?', 'Ол осында ма? Әлде жоқ па?'],
      ['What?! Really?', 'Не?! Шын ба?'],
      ['Who is it?..', 'Бұл кім?..'],
      ['Really? asked he.', 'Рас па? деп сұрады ол.'],
    ],
    found: [
      ['Kazakhstan', '⟦?⟧аза⟦?⟧стан', 'blocker'],
      ['The school', 'Мектепті⟦?⟧ іші', 'blocker'],
      ['A home', 'Біз ⟦?⟧й салдық', 'blocker'],
      ['He said', 'Ол айт⟦�⟧ан', 'blocker'],
      ['He said', 'Ол бар⟦□⟧ан', 'blocker'],
      ['Of the city.', 'Қаланы⟦?⟧.', 'blocker'],
    ],
  },
  'kk-en': {
    silent: [
      ['Неге?', 'Why?'],
      ['«Неге?» – деді ол.', '"Why?" he said.'],
      ['Неге? Қалай?', 'Why? How?'],
      ['Неге, қалай?', 'Why? How?'],
      ['Рас па?', '(Really?)'],
      ['Неге деп сұрады.', 'He asked why?'],
    ],
    found: [
      ['Ол келмейді.', 'He doesn⟦?⟧t come.', 'blocker'],
      ['«Келдім», – деді ол.', '⟦?⟧I came,⟦?⟧ he said.', 'blocker'],
      ['Астана – елорда.', 'Astana ⟦?⟧ the capital.', 'blocker'],
      ['Баласы', 'Her son⟦?⟧s book', 'blocker'],
      ['Бағасы', 'It costs ⟦?⟧5.', 'blocker'],
      ['Ол', 'He sa⟦�⟧d', 'blocker'],
    ],
  },
});

describeCheck('encoding.mojibake', {
  'en-kk': {
    silent: [
      [EN, KK],
      ['The paper "ҚР"', '«ҚР» журналы'],
      ['NPP', '«АЭС» – «БІРІ»'],
      ['A café in São Paulo', 'São Paulo қаласындағы café'],
      ['5 °C', '5 °C, №5, ±2'],
      ['Résumé of Noël', 'Noël есімді кісі'],
    ],
    found: [
      ['Kazakh', '⟦Т›Р°Р·Р°Т›⟧', 'blocker'],
      ['yes – no', 'иә ⟦вЂ“⟧ жоқ', 'blocker'],
      ['Kazakhstan', '⟦Êàçàõñòàí⟧', 'blocker'],
      ['Kazakh', '⟦Ò›Ð°Ð·Ð°Ò›⟧', 'blocker'],
      ['He said', 'Ол ⟦â€œ⟧Иә⟦â€⟧ деді', 'blocker'],
      ['the house', 'бір ⟦ТЇР№⟧ салды', 'blocker'],
    ],
  },
  'kk-en': {
    silent: [
      [KK, EN],
      ['Сан-Паулу', 'São Paulo'],
      ['Цюрих', 'Zürich, Malmö and Besançon'],
      ['50 еуро', '€50, £40, ¥30'],
      ['Ол', 'Ângela came.'],
      ['Кафе', 'The café – “Déjà vu” – closed.'],
    ],
    found: [
      ['Мемлекеттің', 'The state⟦â€™⟧s plan', 'blocker'],
      ['Иә – жоқ', 'Yes ⟦â€“⟧ no', 'blocker'],
      ['Кафе', 'The caf⟦Ã©⟧ closed', 'blocker'],
      ['5 градус', '5⟦Â°⟧ C', 'blocker'],
      ['Мемлекеттің', 'The state⟦вЂ™⟧s plan', 'blocker'],
      ['50 еуро', '⟦â‚¬⟧50', 'blocker'],
    ],
  },
});

describeCheck('chars.disallowed', {
  'en-kk': {
    silent: [
      [EN, KK],
      ['Ёлка', 'Ёлка мен щётка'],
      ['«Вечер»', '«Вечер» газеті'],
      ['Big', 'ҮЛКЕН ҢҒҚ'],
      ['e', 'э, ю, я'],
      ['Һ', 'Жиһаз'],
    ],
    found: [
      ['Kazakh', '⟦ќазаќ⟧ халқы', 'warning'],
      ['A house', 'Бір ⟦їй⟧ салды', 'warning'],
      ['The world', 'Бүкіл ⟦јлем⟧ білді', 'warning'],
      ['Life', 'Қысқа ⟦ґмір⟧', 'warning'],
      ['This', '⟦Ўлт⟧ деген', 'warning'],
      ['Wide', 'Жол ⟦кеѕ⟧', 'warning'],
    ],
  },
});

describeCheck('chars.invisible', {
  'en-kk': {
    silent: [
      ['Family 👨‍👩‍👧', 'Отбасы 👨‍👩‍👧'],
      ['5 000', '5 000'],
      [EN, KK],
      ['a\tb', 'а\tб'],
      ['England 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Англия 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
      ['♥️', '♥️'],
    ],
    found: [
      ['The city', 'Қа⟦​⟧ла', 'warning'],
      ['The city', '⟦﻿⟧Қала', 'warning'],
      ['The city', 'Қа⟦­⟧ла', 'warning'],
      ['The city', 'Қала⟦‎⟧', 'warning'],
      ['The city', 'Қа⟦⁠⟧ла', 'warning'],
      ['The city', '⟦‪⟧Қала⟦‬⟧', 'warning'],
    ],
  },
});

describeCheck('chars.nfc', {
  'kk-en': {
    silent: [
      ['Кафе', 'The café'],
      [KK, EN],
      ['Жаңа үй', 'The Нью-Йорк city'],
      ['♥️', '♥️'],
      ['x', 'x̥'],
      ['а', 'Zürich'],
    ],
    found: [
      ['Кафе', 'The caf⟦é⟧', 'warning'],
      ['Цюрих', 'Z⟦ü⟧rich', 'warning'],
      ['Мальмё', 'Malm⟦ö⟧', 'warning'],
      ['Н', 'Nin⟦õ⟧', 'warning'],
      ['Ң', 'Gar⟦ç⟧on', 'warning'],
      ['А', '⟦Å⟧ngstrom', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      [EN, KK],
      ['The new house', 'Жаңа үй'],
    ],
    found: [
      ['house', 'жа⟦й⟧', 'warning'],
      ['tree', '⟦ё⟧лка', 'warning'],
    ],
  },
});

describeCheck('chars.compat', {
  'kk-en': {
    silent: [
      [KK, EN],
      ['№5', 'No. 5'],
      ['5 °C', '5 °C'],
      ['50%', '50%'],
      ['①', '①', 'note'],
      ['…', '…'],
    ],
    found: [
      ['Кеңсе', 'The o⟦ﬃ⟧ce', 'warning'],
      ['Бес', '⟦５⟧ men', 'warning'],
      ['А', '⟦ＡＢ⟧', 'warning'],
      ['Үй', 'The '.replace('', '⟦⟧'), 'warning'],
      ['Табу', '⟦ﬁ⟧nd it', 'warning'],
      ['Сұрақ', 'Why⟦？⟧', 'warning'],
    ],
  },
});

describeCheck('entity.double_escaped', {
  'kk-en': {
    silent: [
      ['«A&B» дүкені', 'The A&B shop'],
      ['Ол, ал', 'AT&T; and others'],
      [KK, EN],
      ['A', 'R&D; B'],
      ['а', 'a & b; c'],
      ['б', '&c.'],
    ],
    found: [
      ['«Иә»', 'He said ⟦&quot;⟧Yes⟦&quot;⟧', 'warning'],
      ['5 км', '5⟦&nbsp;⟧km', 'warning'],
      ['A', 'A ⟦&amp;quot;⟧ B', 'warning'],
      ['A', 'A ⟦&#8211;⟧ B', 'warning'],
      ['A', 'A ⟦&ndash;⟧ B', 'warning'],
      ['A', 'A ⟦&amp;⟧ B', 'warning'],
    ],
  },
});

const pair = { sourceLocale: 'en', targetLocale: 'kk', blockKind: 'paragraph', relation: 'translation' } as const;

it.each([
  ['Т›Р°Р·Р°Т› вЂ“ РµР»', 'қазақ – ел'],
  ['ќазаќ', 'қазақ'],
  ['Cаяси', 'Саяси'],
  ['қа​ла', 'қала'],
])('knows what %s was', (target, repaired) => {
  const [finding] = runSegmentChecks({ ...pair, source: 'x', target });
  const { span, text } = finding?.fix ?? { span: { start: 0, end: 0 }, text: '' };
  expect(target.slice(0, span.start) + text + target.slice(span.end)).toBe(repaired);
});

it('says one thing about a text that was read in the wrong character set', () => {
  const target = 'В«ТљР°Р»Р°В», вЂ“ РґРµРґС– РѕР».';
  expect(runSegmentChecks({ ...pair, source: '"The city," he said.', target }).map(({ check }) => check)).toEqual([
    'encoding.mojibake',
  ]);
});
