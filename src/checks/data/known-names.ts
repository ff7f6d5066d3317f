/**
 * Names that each language writes in its own way, beyond transliteration: English forms, then Kazakh stems. Source: biblical and classical
 * names, rulers and saints, world-known persons and bodies as Kazakh reference works write them; Chinese (Palladius) and Korean
 * (Kontsevich) syllables, which came into Kazakh through Russian.
 */
const LINES = `
George: георг джордж георгий
James Jim Jimmy: джеймс яков иаков джим джимми
John Jack: джон иоанн жан джек
Paul: пол павел пауль
Peter: питер петр пётр
Michael Mike Mick Mickey: майкл михаил мишель михаэль майк мик
Charles: чарльз шарль карл
Henry: генри генрих анри
William Bill Billy Will: уильям вильгельм вильям билл билли уилл
Philip: филипп филип
Louis: луи людовик льюис
Elizabeth Liz Beth: елизавета элизабет лиз
Robert Bob Rob Bobby: роберт боб роб бобби
Richard Dick Rick: ричард дик рик
Thomas Tom Tommy: томас том томми
Edward Ted Ed Eddie: эдвард тед эд эдди
Margaret Maggie Peggy: маргарет мэгги пегги
Catherine Katherine: екатерина кэтрин
Mary: мэри мария мариям
Anne Ann: анна энн
Joseph Joe: джозеф иосиф жүсіп йосеф джо
David: дэвид давид дәуіт
Jesus: иса иисус
Christ Christian Christians Christianity Christmas: христос христиан рождество
Moses: мұса моисей
Abraham: ибраһим авраам
Solomon: сүлеймен соломон
God: құдай алла тәңір
Islam Islamic Islamist Muslim Muslims: ислам мұсылман
Muhammad Mohammed Mohammad: мұхаммед мұхамед
Quran Koran: құран
Bible: библия інжіл
Buddha Buddhist: будда
Catholic Catholics: католик
Orthodox: православ
Protestant: протестант
Aristotle: аристотель әристотель
Plato: платон
Homer: гомер
Caesar: цезарь
Alexander: александр ескендір
Genghis Chinggis: шыңғыс
Attila: еділ аттила
Timur Tamerlane: темір ақсақ тимур
Avicenna: ибн сина
Abai Abay: абай
Nazarbayev: назарбаев
Tokayev: тоқаев
Kassym-Jomart: қасым-жомарт
Kassym: қасым
Jomart: жомарт
Xi: си
Jinping: цзиньпин
Jong: чен чон
Jong-un: чен ын
Un: ын
Moon: мун
Jae-in: чжэ
Shinzo: синдзо
Abe: абэ
Xinhua: синьхуа
Zhang: чжан
Zhou: чжоу
Huawei: хуавэй
Xinjiang: синьцзян шыңжаң
Uyghur Uighur: ұйғыр
Tibet Tibetan: тибет
Google: гугл
Democrat Democrats Democratic: демократ
Republican Republicans: республика
Labour Labor Labourite: лейборист еңбек
Tory Tories Conservative Conservatives: тори консерватор консерватив
Communist Communists: коммунист
Congress Congressional: конгресс
Senate Senator Senators Sen: сенат
Parliament Parliamentary MP MPs: парламент депутат
Commons: қауым
Pentagon: пентагон
Kremlin: кремль
Olympic Olympics Olympian: олимп
Nobel: нобель
Oscar Oscars: оскар
Mr Mrs Ms Miss Sir Lord Lady Dame Dr Prof: мырза ханым сэр лорд доктор мистер миссис леди
Internet: интернет
Soviet USSR: кеңес кеңестік кср
Nazi Nazis: нацист фашист
Holocaust: холокост
Renaissance: ренессанс
Medieval: орта
Bitcoin: биткоин
Covid Coronavirus: ковид коронавирус
Venus: шолпан венера
Mars Martian: марс қызыл
Jupiter: юпитер
Saturn: сатурн
Mercury: меркурий
Earth: жер
Moon: ай
Sun: күн
January Jan: қаңтар
February Feb: ақпан
March: наурыз
Nauryz Nowruz Navruz: наурыз
April: сәуір
May: мамыр
June: маусым
July: шілде
August Aug: тамыз
September Sept Sep: қыркүйек қыркүйег
October Oct: қазан
November Nov: қараша
December Dec: желтоқсан
Monday: дүйсенбі
Tuesday: сейсенбі
Wednesday: сәрсенбі
Thursday: бейсенбі
Friday: жұма
Saturday: сенбі
Sunday: жексенбі
`;

export const KNOWN_NAMES: readonly { readonly en: readonly string[]; readonly kk: readonly string[] }[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [en = '', kk = ''] = line.split(':');
    return { en: en.trim().toLowerCase().split(' '), kk: kk.trim().split(' ') };
  });
