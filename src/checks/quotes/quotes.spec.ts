import { describeCheck } from '../../../test/check-harness';

describeCheck('quotes.missing', {
  'kk-en': {
    silent: [
      ['«Жұмыс басталды», – деді әкім.', '"Work has begun," the mayor said.'],
      ['«Жұмыс басталды», – деді әкім.', '‘Work has begun,’ the mayor said.'],
      ['«Иә, – деді ол, – барамыз».', '"Yes," he said, "we will go."'],
      ['«Самұрық-Қазына» қоры есеп берді.', 'The Samruk-Kazyna fund reported.'],
      ['«Тобыл» командасы жеңді.', 'Tobyl won.'],
      ['«Тобылдың» бұрынғы шабуылшысы келді.', 'The former striker of Tobyl came.'],
      ['Ол «Алтын қалам» жүлдесін алды.', 'She won the Golden Pen.'],
      ['«Алтын дән»-нің басшысы келді.', 'The head of Altyn Dan came.'],
      ['Ол келді.', 'He came.'],
      ['““Иә, біз келеміз““, – деді ол.', '"Yes, we will come," he said.'],
      ['«Дала дауысы» бағдарламасы эфирге шықты.', 'Voice of the Steppe went on air.'],
      ['– Келдім, – деді ол.', '"I have come," he said.'],
    ],
    found: [
      ['⟦«Бюджет бекітілді»⟧, – деді премьер.', 'The budget has been approved, the premier said.', 'blocker'],
      [
        '⟦“Біз бұл жолды келесі көктемге дейін міндетті түрде аяқтаймыз”⟧ деп уәде берді мердігер.',
        'The contractor promised that we will finish this road by next spring.',
        'blocker',
      ],
      ['Ол: ⟦«Келіңіз!»⟧ – деді.', 'He said: Come in!', 'blocker'],
      ['Жұрт оны ⟦«жасыл қала»⟧ деп атайды.', 'People call it the green city.', 'warning'],
      ['⟦«Тіл туралы»⟧ заң жобасы қабылданды.', 'The draft law On Language was adopted.', 'warning'],
      ['⟦«⟧Біз күттік.', 'We waited.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['"Work has begun," the mayor said.', '«Жұмыс басталды», – деді әкім.'],
      ['"Work has begun," the mayor said.', '– Жұмыс басталды, – деді әкім.'],
      ['"Yes," he said, "we will go."', '«Иә, – деді ол, – барамыз».'],
      ["It is the city's students' choice.", 'Бұл – қала студенттерінің таңдауы.'],
      // Two pairs of marks in one line with a contraction and a possessive between them.
      [
        "'We know it won't change students' behaviour,' she said.",
        '«Бұл студенттердің мінезін өзгертпейді», – деді ол.',
      ],
      ['Rock ’n’ roll of the ’60s lives.', '60-жылдардың рок-н-ролы тірі.'],
      ['The screen is 27" wide.', 'Экранның ені – 27 дюйм.'],
      ["The '90s were hard.", '90-жылдар қиын болды.'],
    ],
    found: [
      ['⟦"Work has begun,"⟧ the mayor said.', 'Жұмыс басталды, – деді әкім.', 'blocker'],
      [
        '⟦“We will finish the road before next spring,”⟧ he promised.',
        'Ол жолды келесі көктемге дейін бітіреміз деп уәде берді.',
        'blocker',
      ],
      [
        "⟦'We know it won't change students' lives,'⟧ she said.",
        'Оның айтуынша, бұл студенттердің өмірін өзгертпейді.',
        'blocker',
      ],
      ["⟦'Yes, we will,'⟧ said the students' leader.", 'Студенттер жетекшісі келісетінін айтты.', 'blocker'],
      ['His condition is ⟦"stable"⟧.', 'Оның жағдайы тұрақты.', 'warning'],
      ['He opened the ⟦"Abai"⟧ library.', 'Ол Абай кітапханасын ашты.', 'warning'],
      ['⟦"Yes,"⟧ he said, ⟦"we will go."⟧', 'Ол иә, барамыз деді.', 'blocker'],
    ],
  },
});

describeCheck('quotes.fewer', {
  'kk-en': {
    silent: [
      ['«Иә, – деді ол, – барамыз». «Жоқ», – деді бауыры.', '"Yes," he said, "we will go." "No," his brother said.'],
      [
        '«Тобыл» клубы мен «Қайрат» клубы ойнады. «Жеңеміз», – деді бапкер.',
        'Tobyl and Kairat played. "We will win," the coach said.',
      ],
      ['«Су тасып жатыр», – деді ол. «Көмек керек».', '"The water is rising," he said. "We need help."'],
      ['«Біз «Абай» кітапханасына бардық», – деді ол.', '"We went to Abai library," he said.'],
      ['– Келдім, – деді ол.\n– Отыр, – деді анасы.', '"I have come," he said.\n"Sit down," his mother said.'],
      ['Ол келді.', 'He came.'],
    ],
    found: [
      [
        '⟦«Біз дайынбыз»⟧, – деді әкім. ⟦«Біз де дайынбыз»⟧, – деді мердігер.',
        '⟦"We are ready,"⟧ the mayor said. We are ready too, the contractor said.',
        'warning',
      ],
      [
        '⟦«Жол бітті»⟧, – деді ол. ⟦«Көпір де бітті»⟧, – деді Асан.',
        'The road is finished, he said. ⟦"The bridge is too,"⟧ Asan said.',
      ],
      [
        '⟦«Келемін»⟧, – деді Айша. ⟦«Күтемін»⟧, – деді анасы.',
        '⟦"I will come,"⟧ Aisha said, and her mother promised to wait.',
      ],
      [
        '⟦«Су тасып жатыр!»⟧ – деді ол. ⟦«Қашыңдар!»⟧ – деді көршісі.',
        '⟦"The water is rising!"⟧ he shouted. Run, his neighbour told them.',
      ],
      [
        '⟦«Біз жеңдік»⟧, – деді бапкер. ⟦«Олар мықты еді»⟧, – деді ойыншы.',
        'We won, the coach said. ⟦"They were strong,"⟧ said a player.',
      ],
      [
        '⟦«Мектеп ашылды»⟧, – деді ол. ⟦«Рақмет»⟧, – деді оқушы.',
        '⟦"The school is open,"⟧ he said. A pupil thanked him.',
      ],
    ],
  },
  'en-kk': {
    silent: [
      ['"Yes," he said, "we will go."', '«Иә, барамыз», – деді ол.'],
      ['"He said "no" to me," she recalled.', '«Ол маған «жоқ» деді», – деп еске алды ол.'],
      ['"We will," he said, "if the rain stops, open the road."', '«Жаңбыр тоқтаса, жолды ашамыз», – деді ол.'],
      ['"Yes," he said.', '– Иә, – деді ол.'],
      ['"Yes," he said. "No," she said.', '«Иә», – деді ол. «Жоқ», – деді қыз.'],
      ["The students' choice is the city's choice.", 'Студенттердің таңдауы – қаланың таңдауы.'],
    ],
    found: [
      [
        '⟦"We are ready,"⟧ the mayor said. ⟦"So are we,"⟧ the contractor said.',
        '⟦«Біз дайынбыз»⟧, – деді әкім. Мердігер де дайын екенін айтты.',
        'warning',
      ],
      [
        '⟦"The road is finished,"⟧ he said. ⟦"The bridge is too,"⟧ Asan said.',
        'Ол жолдың біткенін айтты. ⟦«Көпір де бітті»⟧, – деді Асан.',
      ],
      [
        '⟦"I will come,"⟧ Aisha said. ⟦"I will wait,"⟧ her mother said.',
        '⟦«Келемін»⟧, – деді Айша. Анасы күтетін болды.',
      ],
      [
        '⟦"The water is rising!"⟧ he said. ⟦"Run from here!"⟧ his neighbour said.',
        '⟦«Су тасып жатыр!»⟧ – деді ол. Көршісі қашыңдар деді.',
      ],
      [
        '⟦"We won,"⟧ the coach said. ⟦"They were strong,"⟧ said a player.',
        'Бапкер жеңгендерін айтты. ⟦«Олар мықты еді»⟧, – деді ойыншы.',
      ],
      [
        '⟦"The school is open,"⟧ he said. ⟦"Thank you all!"⟧ a pupil said.',
        '⟦«Мектеп ашылды»⟧, – деді ол. Оқушы рақмет айтты.',
      ],
    ],
  },
});

describeCheck('quotes.unpaired', {
  'kk-en': {
    silent: [
      ['«Біз күттік.', '"We waited.'],
      ['Олар келді».', 'They came."'],
      ['“Тұрақты” деді.', '“It is stable" he said.'],
      ['«Біз «Абай» кітапханасына бардық», – деді ол.', '"We went to the "Abai" library," he said.'],
      ['Экран 27 дюйм.', 'The screen is 27" wide.'],
      ['««Иә», – деді ол.', '"Yes," he said.'],
    ],
    found: [
      ['⟦«Тұрақты»⟧ деді дәрігер.', 'It is stable⟦"⟧ the doctor said.', 'warning'],
      ['⟦«Біз күттік»⟧, – деді ол.', '⟦“⟧We waited, he said.', 'warning'],
      ['Ол келді.', 'He came⟦”⟧.', 'warning'],
      ['⟦«Жол бітті»⟧, – деді ол.', 'The road is finished,⟦”⟧ he said.', 'warning'],
      ['⟦«Көмек керек»⟧, – деді Асан.', 'We need help,⟦"⟧ Asan said.', 'warning'],
      ['⟦«Қош келдіңіздер!»⟧ – деді ол.', '⟦“⟧Welcome! he said.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['"We waited.', '«Біз күттік.'],
      ['“It is stable,” he said.', '““Жағдай тұрақты““, – деді ол.'],
      ['"Altyn Dan" reported.', '«Алтын дән»-нің есебі шықты.'],
      ['“Fine,” she said.', '„Жақсы“, – деді ол.'],
      ["'We know it won't change students' lives,' she said.", '«Бұл студенттердің өмірін өзгертпейді», – деді ол.'],
      ['He is 5\'6" tall.', 'Оның бойы – 168 см.'],
    ],
    found: [
      ['⟦"It is stable,"⟧ he said.', 'Тұрақты⟦"⟧, – деді.', 'warning'],
      ['⟦"We waited,"⟧ he said.', '⟦«⟧Біз күттік, – деді ол.', 'warning'],
      ['⟦“We went to the "Abai" library,”⟧ he said.', '⟦«⟧Біз «Абай» кітапханасына бардық, – деді ол.', 'warning'],
      ['⟦“We need help,”⟧ Asan said.', 'Бізге көмек керек⟦»⟧, – деді Асан.', 'warning'],
      ['⟦“Welcome!”⟧ he said.', '⟦“⟧Қош келдіңіздер! – деді ол.', 'warning'],
      ['He came.', 'Ол келді⟦»⟧.', 'warning'],
    ],
  },
});

describeCheck('quotes.added_speech', {
  'kk-en': {
    silent: [
      ['«Сапа төмен», – деді Ли.', '"The quality is low," Lee said.'],
      ['– Сапа төмен, – деді Ли.', '"The quality is low," Lee said.'],
      ['Жұрт оны жасыл қала деп атайды.', 'People call it the "green city".'],
      ['«Тобыл» клубы жеңді.', 'The club "Tobyl" won.'],
      ['«Біз күттік.', '"We waited."'],
      ['Ли келді.', 'Lee came.'],
    ],
    found: [
      ['Ли сапаның төмен екенін айтты.', '⟦"The quality is low,"⟧ Lee said.', 'note'],
      ['Әкім жолдың біткенін хабарлады.', '⟦"The road is finished,"⟧ the mayor said.'],
      ['Асан көмек сұрады.', '⟦“We need help!”⟧ Asan said.'],
      ['Айша ертең келетінін жазды.', 'Aisha wrote: ⟦"I will come tomorrow."⟧'],
      ['Министр дәрігер жетпейтінін мойындады.', '⟦"We do not have enough doctors,"⟧ said the minister.'],
      ['Бапкер жеңіске қуанды.', '⟦“I am happy that we won,”⟧ the coach said.'],
    ],
  },
  'en-kk': {
    silent: [
      ['The club won.', '«Тобыл» клубы жеңді.'],
      ['‘The quality is low,’ Lee said.', '«Сапа төмен», – деді Ли.'],
      ['"The quality is low," Lee said.', '«Сапа төмен», – деді Ли.'],
      ['He works for the Samruk-Kazyna fund.', 'Ол «Самұрық-Қазына» қорында істейді.'],
      ['The film Kyz Zhibek was shown.', '«Қыз Жібек» фильмі көрсетілді.'],
      ['Lee came.', 'Ли келді.'],
    ],
    found: [
      ['Lee said the quality was low.', '⟦«Сапа төмен»⟧, – деді Ли.', 'note'],
      ['The mayor reported that the road was finished.', '⟦«Жол бітті»⟧, – деді әкім.'],
      ['Asan asked for help.', '⟦«Көмек керек!»⟧ – деді Асан.'],
      ['Aisha wrote that she would come the next day.', 'Айша: ⟦«Ертең келемін»⟧, – деп жазды.'],
      ['The minister admitted that doctors were lacking.', '⟦«Бізге дәрігер жетпейді»⟧, – деді министр.'],
      ['The coach was happy about the victory.', '⟦«Жеңгенімізге қуаныштымын»⟧, – деді бапкер.'],
    ],
  },
});
