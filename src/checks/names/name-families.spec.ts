import { describeCheck } from '../../../test/check-harness';

describeCheck('toponym.exonym', {
  'kk-en': {
    silent: [
      ['Ол Өскеменде тұрады.', 'She lives in Oskemen.'],
      ['Ол Өскеменге көшті.', 'She moved to Ust-Kamenogorsk.'],
      ['Германия мен Қытай келісті.', 'Germany and China agreed.'],
      ['Қарағанды көмірін Ресейге сатты.', 'Karaganda sold its coal to Russia.'],
      ['Жиынға Дания Серікова келді.', 'Daniya Serikova came to the meeting.'],
      ['Боливия үкіметі наразы.', 'The Bolivian government is unhappy.'],
      ['Мысыр елшісі сөйледі.', 'The ambassador spoke.'],
    ],
    found: [
      ['Ол ⟦Өскеменде⟧ тұрады.', 'She lives in ⟦Uskemen⟧.', 'warning'],
      ['Көлік ⟦Германиядан⟧ келді.', 'The cars came from ⟦Germaniya⟧.', 'warning'],
      ['Делегация ⟦Грузияға⟧ барды.', 'The delegation went to ⟦Gruziya⟧.', 'warning'],
      ['Жаңа зауыт ⟦Қостанайда⟧ ашылды.', 'A new plant opened in ⟦Kastanay⟧.', 'warning'],
      ['⟦Мәскеуден⟧ хат келді.', 'A letter came from ⟦Maskeu⟧.', 'warning'],
      ['Ол ⟦Жезқазғанда⟧ туған.', 'He was born in ⟦Zheskazgan⟧.', 'warning'],
      ['Топ ⟦Венгрияда⟧ ойнады.', 'The band played in ⟦Vengriya⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['He flew to Germany.', 'Ол Германияға ұшты.'],
      ['Kazakhstan signed the treaty.', 'Қазақстан шартқа қол қойды.'],
      ['A letter came from Moscow.', 'Мәскеуден хат келді.'],
      ['English is back, and Bough with him.', 'Инглиш қайтып келді, Баф та бірге.'],
      ['They met in Geneva.', 'Олар Женевада кездесті.'],
      ['Jordan Smith came second.', 'Джордан Смит екінші келді.'],
    ],
    found: [
      ['The talks were held in ⟦Kazakhstan⟧.', 'Келіссөз ⟦Казахстанда⟧ өтті.', 'warning'],
      ['He flew to ⟦Germany⟧.', 'Ол ⟦Джерманиге⟧ ұшты.', 'warning'],
      ['Gas comes from ⟦Uzbekistan⟧.', 'Газ ⟦Узбекистаннан⟧ келеді.', 'warning'],
      ['The river rises in ⟦Kyrgyzstan⟧.', 'Өзен ⟦Киргизстаннан⟧ басталады.', 'warning'],
      ['A storm reached ⟦Mongolia⟧.', 'Дауыл ⟦Манголияға⟧ жетті.', 'warning'],
      ['She studied in ⟦Shymkent⟧.', 'Ол ⟦Чимкентте⟧ оқыған.', 'warning'],
    ],
  },
});

describeCheck('names.suffix', {
  'kk-en': {
    silent: [
      ['Тоқаевтың сапары аяқталды.', 'Tokayev’s visit ended.'],
      ['Шымкентте жаңбыр жауды.', 'It rained in Shymkent.'],
      ['Қарағандыда шахта ашылды.', 'A mine opened in Karagandy.'],
      ['Невадада өрт шықты.', 'A fire broke out in Nevada.'],
      ['Дрезденге хат жазды.', 'He wrote to Dresden.'],
      ['Йемен үкіметі келісті.', 'The government of Yemen agreed.'],
    ],
    found: [
      ['Тоқаевтың сапары аяқталды.', 'The visit of ⟦Tokayevтың⟧ ended.', 'blocker'],
      ['Шымкентте жаңбыр жауды.', 'It rained in ⟦Shymkentte⟧.', 'warning'],
      ['Атыраудан келген мұнай.', 'Oil from ⟦Atyraudan⟧.', 'warning'],
      ['Тоқаевпен кездесті.', 'He met ⟦Tokayevpen⟧.', 'warning'],
      ['Қазақстанның экспорты өсті.', 'Exports of ⟦Kazakhstannyn⟧ grew.', 'warning'],
      ['Toyota-ның зауыты ашылды.', 'A plant of ⟦Toyotaның⟧ opened.', 'blocker'],
    ],
  },
  'en-kk': {
    silent: [
      ['A plant of Toyota opened.', 'Toyota-ның зауыты ашылды.'],
      ['He wrote on Facebook.', 'Ол Facebook-ке жазды.'],
      ['Google and Apple agreed.', 'Google мен Apple келісті.'],
      ['Netflix is here too.', 'Мұнда Netflix те бар.'],
      ['Intel wrote to us.', 'Intel бізге хат жазды.'],
      ['Only Tesla is left.', 'Тек Tesla ғана қалды.'],
    ],
    found: [
      ['A plant of Toyota opened.', '⟦Toyotaның⟧ зауыты ашылды.', 'warning'],
      ['He wrote on Facebook.', 'Ол ⟦Facebook’ке⟧ жазды.', 'warning'],
      ['He left Google.', 'Ол ⟦Google дан⟧ кетті.', 'warning'],
      ['The boss of Tesla spoke.', '⟦Tesla ның⟧ басшысы сөйледі.', 'warning'],
      ['They bought Twitter.', 'Олар ⟦Twitterді⟧ сатып алды.', 'warning'],
      ['She works at Huawei.', 'Ол ⟦Huaweiда⟧ істейді.', 'warning'],
    ],
  },
});

describeCheck('gender.pronoun', {
  'kk-en': {
    silent: [
      ['Әлия Сәдуова келді. Ол сөйледі.', 'Aliya Saduova came. She spoke.'],
      ['Әлия Сәдуова әкесімен келді.', 'Aliya Saduova came with her father. He spoke.'],
      ['Әлия Сәдуова мен Серік Ахметов келді.', 'Aliya Saduova and Serik Akhmetov came. He spoke.'],
      ['Серік Ахметов хат жазды.', 'Serik Akhmetov wrote his letter.'],
      ['Кеше Молдова үндеді.', 'Moldova spoke, and he listened.'],
      ['Ол хат жазды.', 'He wrote a letter.'],
      ['Асан Болатов әйелімен келді.', 'Asan Bolatov came with his wife, and she spoke.'],
    ],
    found: [
      ['Әлия ⟦Сәдуова⟧ хат жазды.', 'Aliya Saduova wrote ⟦his⟧ letter.', 'warning'],
      ['Жиында Гүлнар ⟦Ахметова⟧ сөйледі.', 'At the meeting ⟦he⟧ spoke.', 'warning'],
      ['Серік ⟦Ахметовтың⟧ хаты келді.', '⟦Her⟧ letter came.', 'warning'],
      ['Айгүл ⟦Серікқызы⟧ ұстаз болды.', 'Aigul Serikkyzy was a teacher; ⟦he⟧ is famous.', 'warning'],
      ['Болат ⟦Жұмаұлы⟧ ән салды.', 'Bolat Zhumauly sang, and ⟦she⟧ sang well.', 'warning'],
      ['Кеше бізге Асанова ⟦ханым⟧ келді.', 'Yesterday ⟦Mr⟧ Asanova came to us.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['Mrs Smith spoke.', 'Смит ханым сөйледі.'],
      ['Mr Smith spoke.', 'Смит мырза сөйледі.'],
      ['She spoke.', 'Ол сөйледі.'],
      ['Mr Smith met Mrs Brown.', 'Смит мырза Браун ханыммен кездесті.'],
      ['Ms Lee sold it.', 'Ли ханым оны сатты.'],
      ['His letter came.', 'Хаты келді.'],
    ],
    found: [
      ['⟦Mrs⟧ Smith spoke.', 'Смит ⟦мырза⟧ сөйледі.', 'warning'],
      ['⟦Mr⟧ Brown came late.', 'Браун ⟦ханым⟧ кеш келді.', 'warning'],
      ['A letter of ⟦Ms⟧ Lee was read.', 'Ли ⟦мырзаның⟧ хаты оқылды.', 'warning'],
      ['⟦Miss⟧ Taylor won.', 'Тейлор ⟦мырза⟧ жеңді.', 'warning'],
      ['We thank ⟦Mr⟧ Karin.', 'Қарин ⟦ханымға⟧ рахмет.', 'warning'],
      ['They elected ⟦Mrs⟧ Green.', 'Олар Грин ⟦мырзаны⟧ сайлады.', 'warning'],
    ],
  },
});

describeCheck('names.spelling', {
  'kk-en': {
    silent: [
      ['Қасым-Жомарт Тоқаев сөйледі.', 'Kassym-Jomart Tokayev spoke.'],
      ['Президент Тоқаев сөйледі.', 'President Tokaev spoke.'],
      ['Ерлан Қошанов келді.', 'Erlan Koshanov came.'],
      ['Бауыржан Тоқаев ән салды.', 'Baurzhan Tokaev sang.'],
      ['Қасым-Жомарт Тоқаев сөйледі.', 'The president spoke.'],
      ['Олжас Бектенов кеңес өткізді.', 'Prime Minister Bektenov held a meeting.'],
    ],
    found: [
      ['Қасым-Жомарт ⟦Тоқаев⟧ сөйледі.', 'Kassym-Jomart ⟦Tokaev⟧ spoke.', 'warning'],
      ['⟦Қасым-Жомарт⟧ Тоқаев сөйледі.', '⟦Kasym-Zhomart⟧ Tokayev spoke.', 'warning'],
      ['⟦Олжас⟧ Бектенов келді.', '⟦Oljas⟧ Bektenov came.', 'warning'],
      ['Мәулен ⟦Әшімбаев⟧ ашты.', 'Maulen ⟦Ashimbaev⟧ opened it.', 'warning'],
      ['Шавкат ⟦Мирзиёев⟧ келді.', 'Shavkat ⟦Mirziyaev⟧ came.', 'warning'],
      ['⟦Нұрсұлтан⟧ Назарбаев келді.', '⟦Noursoultan⟧ Nazarbayev came.', 'warning'],
    ],
  },
});
