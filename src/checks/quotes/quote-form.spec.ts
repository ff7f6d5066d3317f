import { describeCheck } from '../../../test/check-harness';

describeCheck('quotes.dash_calque', {
  'kk-en': {
    silent: [
      ['– Мектеп ашылады, – деді әкім.', '"The school will open," the mayor said.'],
      ['Астана – елорда.', 'Astana is the capital – and a young one.'],
      ['– Келдім, – деді ол.', '"I have come," he said – and left.'],
      ['Ол – дәрігер.', 'He is a doctor, – or so they say.'],
      ['Ойын 2:1 есебімен бітті.', 'The match ended 2–1, - not a bad result.'],
      ['«Иә», – деді ол.', '"Yes" – he said it twice.'],
    ],
    found: [
      ['– Мектеп ашылады, – деді әкім.', '– The school will open⟦, – said⟧ the mayor.', 'warning'],
      ['«Біз дайынбыз», – деді ол.', '"We are ready"⟦, - he⟧ said.'],
      ['– Су тасып жатыр, – деді Айгүл.', 'The water is rising⟦, — Aigul said⟧.'],
      ['«Жол бітті», – деді әкім.', 'The road is finished⟦, – the mayor said⟧.'],
      ['– Көмектесіңіздер, – деп сұрады ол.', 'Help us⟦, – asked⟧ the woman.'],
      ['– Күн жылынады.', '⟦–⟧ It will get warmer.', 'warning'],
    ],
  },
});

describeCheck('quotes.nesting', {
  'kk-en': {
    silent: [
      ['«Біз «Абай» кітапханасына бардық», – деді ол.', '“We went to the ‘Abai’ library,” he said.'],
      ['«Ол «иә» деді», – деді Әсел.', '“He said ‘yes’,” Asel said.'],
      ['«Жол бітті», – деді ол.', '“The road is finished,” he said.'],
      ['«Иә» және «жоқ» деген сөздер.', 'The words “yes” and “no”.'],
      ['«Біз «Егеменді» оқимыз», – деді ол.', '“We read Egemen,” he said.'],
      ['Ол келді.', 'He came.'],
    ],
    found: [
      ['«Біз «Абай» кітапханасына бардық», – деді ол.', '“We went to the ⟦“Abai”⟧ library,” he said.', 'note'],
      ['«Ол «иә» деді», – деді Әсел.', '“He told me ⟦“yes”⟧ at once,” Asel said.'],
      ['«Біз «Алтын дән» дүкенін аштық», – деді ол.', '“We opened the ⟦“Altyn Dan”⟧ shop,” he said.'],
      ['«Оқырмандар «рақмет» деп жазады», – деді ол.', '“Readers write ⟦“thank you”⟧ to us,” he said.'],
      ['«Бұл «жасыл» көпір ғой», – деді ол.', '«This is a ⟦«green»⟧ bridge,» he said.'],
      ['«Әкем «Жібек жолын» сүйеді», – деді ол.', '“My father loves ⟦“Silk Road”⟧ best,” he said.'],
    ],
  },
  'en-kk': {
    silent: [
      ['“We went to the ‘Abai’ library,” he said.', '«Біз “Абай” кітапханасына бардық», – деді ол.'],
      ['“He said ‘yes’,” Asel said.', '«Ол „иә“ деді», – деді Әсел.'],
      ['“The road is finished,” he said.', '«Жол бітті», – деді ол.'],
      ['The words “yes” and “no”.', '«Иә» және «жоқ» деген сөздер.'],
      ['“We read Egemen,” he said.', '«Біз Егеменді оқимыз», – деді ол.'],
      ['He came.', 'Ол келді.'],
    ],
    found: [
      ['“We went to the ‘Abai’ library,” he said.', '«Біз ⟦«Абай»⟧ кітапханасына бардық», – деді ол.', 'note'],
      ['“He told me ‘yes’ at once,” Asel said.', '«Ол бірден ⟦«иә»⟧ деді», – деді Әсел.'],
      ['“We opened the ‘Altyn Dan’ shop,” he said.', '«Біз ⟦«Алтын дән»⟧ дүкенін аштық», – деді ол.'],
      ['“Readers write ‘thank you’ to us,” he said.', '«Оқырмандар бізге ⟦«рақмет»⟧ деп жазады», – деді ол.'],
      ['“This is a ‘green’ bridge,” he said.', '«Бұл – ⟦«жасыл»⟧ көпір», – деді ол.'],
      ['“My father loves ‘Silk Road’ best,” he said.', '«Әкем ⟦«Жібек жолын»⟧ жақсы көреді», – деді ол.'],
    ],
  },
});

describeCheck('quotes.style', {
  'kk-en': {
    silent: [
      ['«Иә», – деді ол. «Жоқ», – деді бауыры.', '“Yes,” he said. “No,” his brother said.'],
      ['«Иә», – деді ол. «Жоқ», – деді бауыры.', '"Yes," he said. "No," his brother said.'],
      ['«Біз «Абайға» бардық», – деді ол.', '“We went to the "Abai" library,” he said.'],
      ['«Иә», – деді ол.', '“Yes,” he said.'],
      ['Ол келді.', 'He came.'],
      ['«Мен «иә» дедім», – деді ол.', '“I said ‘yes’,” he said.'],
    ],
    found: [
      ['«Иә», – деді ол. «Жоқ», – деді бауыры.', '“Yes,” he said. ⟦"No,"⟧ his brother said.', 'note'],
      ['«Иә», – деді ол. «Жоқ», – деді бауыры.', '"Yes," he said. ⟦“No,”⟧ his brother said.'],
      ['«Жол» және «көпір» сөздері.', 'The words «road» and ⟦“bridge”⟧.'],
      ['«Біз дайынбыз», – деді ол. «Біз де».', '"We are ready," he said. ⟦«So are we.»⟧'],
      ['«Күн» газеті мен «Түн» газеті.', 'The “Kun” paper and the ⟦"Tun"⟧ paper.'],
      ['«Келемін», – деді ол, бірақ «ертең».', '“I will come,” he said, but ⟦"tomorrow"⟧.'],
    ],
  },
  'en-kk': {
    silent: [
      ['“Yes,” he said. “No,” his brother said.', '«Иә», – деді ол. «Жоқ», – деді бауыры.'],
      ['“Yes,” he said. “No,” his brother said.', '“Иә”, – деді ол. “Жоқ”, – деді бауыры.'],
      ['“We went to the ‘Abai’ library,” he said.', '«Біз “Абай” кітапханасына бардық», – деді ол.'],
      ['“Fine,” she said.', '„Жақсы“, – деді ол.'],
      ['He came.', 'Ол келді.'],
      ['“Yes” and “no”.', '"Иә" және "жоқ".'],
    ],
    found: [
      ['“Yes,” he said. “No,” his brother said.', '«Иә», – деді ол. ⟦“Жоқ”⟧, – деді бауыры.', 'note'],
      ['“Yes,” he said. “No,” his brother said.', '"Иә", – деді ол. ⟦«Жоқ»⟧, – деді бауыры.'],
      ['The words “road” and “bridge”.', '«Жол» және ⟦"көпір"⟧ сөздері.'],
      ['“We are ready,” he said. “So are we.”', '“Біз дайынбыз”, – деді ол. ⟦«Біз де дайынбыз».⟧'.replace('.⟧', '⟧.')],
      ['The “Kun” paper and the “Tun” paper.', '«Күн» газеті мен ⟦“Түн”⟧ газеті.'],
      ['“I will come,” he said, but “tomorrow”.', '«Келемін», – деді ол, бірақ ⟦"ертең"⟧.'],
    ],
  },
});

describeCheck('quotes.content', {
  'kk-en': {
    silent: [
      ['«Біз 300 үй салдық», – деді әкім.', '"We built 300 houses," the mayor said.'],
      ['«Біз көп үй салдық», – деді 300 үйдің иесі.', '"We built many houses," said the owner of 300 houses.'],
      ['«Біз бес үй салдық», – деді әкім.', '"We built five houses," the mayor said.'],
      ['«Біз 5 үй салдық», – деді әкім.', '"We built five houses," the mayor said.'],
      ['«Бұл 2026 жылы болады», – деді ол.', '"It will happen in 2026," he said.'],
      ['«Біз 40 үй салдық», – деді ол 40 адамға.', '"We built 40 houses," he told 40 people.'],
    ],
    found: [
      ['«Біз ⟦300⟧ үй салдық», – деді әкім.', '"We built houses," the mayor said of ⟦300⟧ houses.', 'warning'],
      ['«Бізге ⟦45⟧ мұғалім керек», – деді директор.', '"We need teachers," the director said, meaning ⟦45⟧ of them.'],
      ['«Жолдың ⟦120⟧ шақырымы бітті», – деді ол.', '"The road is ready," he said of its ⟦120⟧ kilometres.'],
      ['«Біз ⟦700⟧ ағаш отырғыздық», – деді ол.', '"We planted trees," he said. There were ⟦700⟧ of them.'],
      [
        '«Емханаға ⟦18⟧ дәрігер келді», – деді министр.',
        'All ⟦18⟧ of them: "Doctors came to the clinic," the minister said.',
      ],
      ['«Біз ⟦64⟧ жұмыс орнын аштық», – деді ол.', '"We created jobs," he said, ⟦64⟧ in all.'],
    ],
  },
  'en-kk': {
    silent: [
      ['"We built 300 houses," the mayor said.', '«Біз 300 үй салдық», – деді әкім.'],
      ['"We built 5 houses," the mayor said.', '«Біз бес үй салдық», – деді әкім.'],
      ['"We built houses," said the owner of 300 flats.', '«Біз үй салдық», – деді 300 пәтердің иесі.'],
      ['"It will happen in 2026," he said.', '«Бұл 2026 жылы болады», – деді ол.'],
      ['"We built 40 houses," he told 40 people.', '«Біз 40 үй салдық», – деді ол 40 адамға.'],
      ['"Yes," he said on 5 May.', '«Иә», – деді ол 5 мамырда.'],
    ],
    found: [
      ['"We built ⟦300⟧ houses," the mayor said.', '«Біз үй салдық», – деді әкім ⟦300⟧ үй туралы.', 'warning'],
      ['"We need ⟦45⟧ teachers," the director said.', '«Бізге мұғалім керек», – деді директор, сұрағаны ⟦45⟧ адам.'],
      [
        '"We finished ⟦120⟧ kilometres of road," he said.',
        '«Біз жолды бітірдік», – деді ол, жолдың ұзындығы ⟦120⟧ шақырым.',
      ],
      ['"We planted ⟦700⟧ trees," he said.', '«Біз ағаш отырғыздық», – деді ол. Барлығы ⟦700⟧ ағаш.'],
      ['"The clinic has ⟦18⟧ new doctors," she said.', '«Емханаға жаңа дәрігерлер келді», – деді ол. Олар ⟦18⟧ адам.'],
      ['"We created ⟦64⟧ jobs," he said.', '«Біз жұмыс орындарын аштық», – деді ол, барлығы ⟦64⟧ орын.'],
    ],
  },
});

describeCheck('quotes.partial_missing', {
  'kk-en': {
    silent: [
      ['«Жол «жасыл» болады», – деді ол.', '"The road will be \'green\'," he said.'],
      ['«Жол бітті», – деді ол «жасыл» көпірде.', '"The road is finished," he said on the "green" bridge.'],
      ['«Тобыл» клубы ойнады. «Жеңдік», – деді бапкер.', 'Tobyl played. "We won," the coach said.'],
      ['«Иә», – деді ол.', '"Yes," he said.'],
      ['Ол келді.', 'He came.'],
      ['«Иә, – деді ол, – барамыз».', '"Yes," he said, "we will go."'],
    ],
    found: [
      [
        '«Біз дайынбыз, жұмыс бітті», – деді ол. Жұрт оны ⟦«жасыл қала»⟧ деп атайды.',
        '"We are ready, the work is done," he said. People call it the green city.',
        'note',
      ],
      [
        'Оның ⟦«тұрақты»⟧ жағдайы өзгерген жоқ. «Ол жазылады», – деді дәрігер.',
        'His stable condition did not change. "He will recover," the doctor said.',
      ],
      [
        '«Су тасып жатыр», – деді ол. Мұны жұрт ⟦«қара су»⟧ деп атайды.',
        '"The water is rising," he said. People call it black water.',
      ],
      [
        'Олар ⟦«тыныш шөл»⟧ туралы жазды. «Бұл жақсы кітап», – деді ол.',
        'They wrote about the silent desert. "It is a good book," he said.',
      ],
      ['«Біз күттік», – деді ол. Бұл ⟦«ұзақ жол»⟧ еді.', '"We waited," he said. It was a long road.'],
      [
        '«Қалаға жаңбыр керек», – деді ол. Оны ⟦«алтын тамшы»⟧ деп атайды.',
        '"The city needs rain," he said. They call it golden drops.',
      ],
    ],
  },
  'en-kk': {
    silent: [
      ['"The road is finished," he said on the "green" bridge.', '«Жол бітті», – деді ол «жасыл» көпірде.'],
      ['"Yes," he said, "we will go."', '«Иә, барамыз», – деді ол.'],
      ['"Yes," he said.', '«Иә», – деді ол.'],
      ['He came.', 'Ол келді.'],
      ['The "green" and the "blue" bridge.', '«Жасыл» және «көк» көпір.'],
      ['"We waited," he said.', '– Біз күттік, – деді ол.'],
    ],
    found: [
      ['"We are ready," he said. The city is ⟦"green"⟧ now.', '«Біз дайынбыз», – деді ол. Қала енді жасыл.', 'note'],
      [
        'His condition is ⟦"stable"⟧. "He will recover," the doctor said.',
        'Жағдайы тұрақты. «Ол жазылады», – деді дәрігер.',
      ],
      [
        '"The water is rising," he said. People call it ⟦"black water"⟧.',
        '«Су тасып жатыр», – деді ол. Жұрт мұны қара су деп атайды.',
      ],
      ['It was a ⟦"long road"⟧. "We waited," he said.', 'Бұл ұзақ жол еді. «Біз күттік», – деді ол.'],
      [
        'They see a ⟦"silent desert"⟧. "It is a good book," he said.',
        'Олар тыныш шөлді көреді. «Бұл жақсы кітап», – деді ол.',
      ],
      [
        '"The city needs rain," he said. They are ⟦"golden drops"⟧ to him.',
        '«Қалаға жаңбыр керек», – деді ол. Оған бұл – алтын тамшы.',
      ],
    ],
  },
});

describeCheck('quotes.attribution', {
  'kk-en': {
    silent: [
      ['«Жол бітті», – деді Серік Ахметов.', '"The road is finished," Serik Akhmetov said.'],
      ['«Жол бітті», – деді министр Ерлан Қарин.', '"The road is finished," said Yerlan Karin.'],
      ['«Жол бітті», – деді Серік Ахметов.', '"The road is finished," the minister said.'],
      ['«Жол бітті», – деді Серік Ахметов.', '"The road is finished," he said.'],
      ['«Жол бітті», – деді Ахметов.', '"The road is finished," Serik Akhmetov said.'],
      ['«Бұл жақсы», – деді Джейн Смит.', '"This is good," Jane Smith said.'],
    ],
    found: [
      ['«Жол бітті», – деді ⟦Серік Ахметов⟧.', '"The road is finished," ⟦Bolat Omarov⟧ said.', 'warning'],
      [
        '«Жол бітті», – деді министр ⟦Дана Нұрпейісова⟧.',
        '"The road is finished," said minister ⟦Karim Tolegenov⟧.',
        'warning',
      ],
      ['«Біз жеңдік», – деді бапкер ⟦Марат Досов⟧.', '"We won," ⟦Serik Akhmetov⟧ said.'],
      ['«Су тасып жатыр», – деді ⟦Ахметов⟧.', '"The water is rising," ⟦Omarov⟧ said.', 'note'],
      ['«Кітап көп», – деді мұғалім ⟦Гүлнар Сапарова⟧.', '"There are many books," ⟦Bolat Karimov⟧ said.'],
      ['«Мен келемін», – деді ⟦Болат Кәрімов⟧.', '"I will come," said ⟦Natalya Petrova⟧.'],
    ],
  },
  'en-kk': {
    silent: [
      ['"The road is finished," Serik Akhmetov said.', '«Жол бітті», – деді Серік Ахметов.'],
      ['"The road is finished," said Yerlan Karin.', '«Жол бітті», – деді Ерлан Қарин.'],
      ['"The road is finished," Serik Akhmetov said.', '«Жол бітті», – деді министр.'],
      ['"The road is finished," Prof Karim Omarov said.', '«Жол бітті», – деді профессор Омаров.'],
      ['"This is good," Jane Smith said.', '«Бұл жақсы», – деді Джейн Смит.'],
      [
        '"Yes," Serik Akhmetov said. "No," Bolat Omarov said.',
        '«Жоқ», – деді Болат Омаров. «Иә», – деді Серік Ахметов.',
      ],
    ],
    found: [
      ['"The road is finished," ⟦Bolat Omarov⟧ said.', '«Жол бітті», – деді ⟦Серік Ахметов⟧.', 'warning'],
      ['"The road is finished," said ⟦Karim Tolegenov⟧.', '«Жол бітті», – деді министр ⟦Дана Нұрпейісова⟧.'],
      ['"We won," ⟦Serik Akhmetov⟧ said.', '«Біз жеңдік», – деді бапкер ⟦Марат Досов⟧.'],
      ['"The water is rising," ⟦Omarov⟧ said.', '«Су тасып жатыр», – деді ⟦Ахметов⟧.', 'note'],
      ['"There are many books," ⟦Bolat Karimov⟧ said.', '«Кітап көп», – деді мұғалім ⟦Гүлнар Сапарова⟧.'],
      ['"I will come," said ⟦Natalya Petrova⟧.', '«Мен келемін», – деді ⟦Болат Кәрімов⟧.'],
    ],
  },
});
