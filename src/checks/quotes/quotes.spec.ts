import { describeCheck } from '../../../test/check-harness';

describeCheck('quotes.missing', {
  'kk-en': {
    silent: [
      ['«Жұмыс басталды», – деді әкім.', '"Work has begun," the mayor said.'],
      ['«Жұмыс басталды», – деді әкім.', '‘Work has begun,’ the mayor said.'],
      ['«Иә, – деді ол, – барамыз».', '"Yes," he said, "we will go."'],
      ['«Самұрық-Қазына» қоры есеп берді.', 'The Samruk-Kazyna fund reported.'],
      ['«Тобыл» командасы жеңді.', 'Tobyl won.'],
      ['«Алтын дән»-нің басшысы келді.', 'The head of Altyn Dan came.'],
      ['Ол келді.', 'He came.'],
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
    ],
    found: [
      [
        '⟦«Біз дайынбыз»⟧, – деді әкім. ⟦«Біз де дайынбыз»⟧, – деді мердігер.',
        '⟦"We are ready,"⟧ the mayor said. We are ready too, the contractor said.',
        'warning',
      ],
    ],
  },
  'en-kk': {
    silent: [
      ['"Yes," he said, "we will go."', '«Иә, барамыз», – деді ол.'],
      ['"He said "no" to me," she recalled.', '«Ол маған «жоқ» деді», – деп еске алды ол.'],
    ],
    found: [
      [
        '⟦"We are ready,"⟧ the mayor said. ⟦"So are we,"⟧ the contractor said.',
        '⟦«Біз дайынбыз»⟧, – деді әкім. Мердігер де дайын екенін айтты.',
        'warning',
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
    ],
  },
  'en-kk': {
    silent: [
      ['"We waited.', '«Біз күттік.'],
      ['“It is stable,” he said.', '““Жағдай тұрақты““, – деді ол.'],
      ['"Altyn Dan" reported.', '«Алтын дән»-нің есебі шықты.'],
      ['“Fine,” she said.', '„Жақсы“, – деді ол.'],
    ],
    found: [
      ['⟦"It is stable,"⟧ he said.', 'Тұрақты⟦"⟧, – деді.', 'warning'],
      ['⟦"We waited,"⟧ he said.', '⟦«⟧Біз күттік, – деді ол.', 'warning'],
      ['⟦“We went to the "Abai" library,”⟧ he said.', '⟦«⟧Біз «Абай» кітапханасына бардық, – деді ол.', 'warning'],
    ],
  },
});

describeCheck('quotes.added_speech', {
  'kk-en': {
    silent: [
      ['«Сапа төмен», – деді Ли.', '"The quality is low," Lee said.'],
      ['– Сапа төмен, – деді Ли.', '"The quality is low," Lee said.'],
    ],
    found: [['Ли сапаның төмен екенін айтты.', '⟦"The quality is low,"⟧ Lee said.', 'note']],
  },
  'en-kk': {
    silent: [
      ['The club won.', '«Тобыл» клубы жеңді.'],
      ['‘The quality is low,’ Lee said.', '«Сапа төмен», – деді Ли.'],
    ],
    found: [['Lee said the quality was low.', '⟦«Сапа төмен»⟧, – деді Ли.', 'note']],
  },
});
