import { describeCheck } from '../../../test/check-harness';

describeCheck('names.changed', {
  'kk-en': {
    silent: [
      ['Кездесуге Ерлан Қарин мен Айгүл Сәрсенбаева келді.', 'Erlan Karin and Aigul Sarsenbayeva came to the meeting.'],
      ['Кездесуге Ерлан Қарин келді.', 'Yerlan Karin came to the meeting.'],
      [
        'Жүрек дертін Пхеньян мен Бейжің дәрігерлері емдеді.',
        'Doctors from Pyongyang and Beijing treated the disease.',
      ],
      ['Мемлекет басшысы Қытайға барды.', 'The head of state went to China.'],
      ['Ол Өскеменде, ал інісі Оралда тұрады.', 'He lives in Ust-Kamenogorsk, his brother in Uralsk.'],
      ['Спикер Вашингтоннан Лас-Вегасқа ұшты.', 'The speaker flew from Washington to Las Vegas.'],
      ['Кеше Маржан Төлегенова сөйледі.', 'She spoke yesterday.'],
      ['Жиынды Жоғарғы Сот төрағасы ашты.', 'The chairman of the Supreme Court opened the session.'],
    ],
    found: [
      ['Кеше ⟦Маржан⟧ Төлегенова сөйледі.', 'Yesterday ⟦Gulnar⟧ Tolegenova spoke.', 'warning'],
      ['Жаңа мектеп ⟦Қызылордада⟧ ашылды.', 'A new school opened in ⟦Pavlodar⟧.', 'warning'],
      ['Тергеушілер ⟦Сэнфордтен⟧ жауап алды.', 'Investigators questioned ⟦Bennett⟧.', 'warning'],
      ['Бұл туралы ⟦Болатбек⟧ айтты.', 'It was ⟦Dauren⟧ who said so.', 'warning'],
      ['Ойын ⟦Мадридте⟧ өтті.', 'The match was held in ⟦Lisbon⟧.', 'warning'],
      ['Жиында ⟦Никсон⟧ сөйледі.', 'At the meeting ⟦Garfield⟧ spoke.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      [
        'Yesterday Donald Trump met Emmanuel Macron in Paris.',
        'Кеше Дональд Трамп Парижде Эммануэль Макронмен кездесті.',
      ],
      ['Her friend Charles Wright lives in Leigh.', 'Оның досы Чарльз Райт Лиде тұрады.'],
      ['The Kavanaugh hearing was put off.', 'Каванодан жауап алу кейінге қалды.'],
      ['Officials in Germany and Greece agreed.', 'Германия мен Грекия шенеуніктері келісті.'],
      ['The police said Bennett was not at home.', 'Полиция оның үйде болмағанын айтты.'],
      ['The Supreme Court heard Ivanov.', 'Жоғарғы сот Ивановты тыңдады.'],
      ['We flew from New York to Los Angeles.', 'Біз Нью-Йорктен Лос-Анджелеске ұштық.'],
    ],
    found: [
      ['The prize went to ⟦Sanford⟧.', 'Жүлдені ⟦Оливера⟧ алды.', 'warning'],
      ['A road now leads to ⟦Kostanay⟧.', 'Енді ⟦Семейге⟧ жол бар.', 'warning'],
      ['The senator ⟦Elizabeth⟧ Warren spoke.', 'Сенатор ⟦Майк⟧ Уоррен сөйледі.', 'warning'],
      ['The spokesman told ⟦Reuters⟧ so.', 'Өкіл мұны ⟦Мадридке⟧ айтты.', 'warning'],
      ['This was said by ⟦Feinstein⟧.', 'Бұны ⟦Гальперин⟧ айтқан.', 'warning'],
      ['He was born in ⟦Jakarta⟧.', 'Ол ⟦Монреальда⟧ туған.', 'warning'],
    ],
  },
});
