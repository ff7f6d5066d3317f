/**
 * Places whose name is not simply transliterated, and their peoples, word by word: English forms, the usual one first, then Kazakh stems.
 * Source: the territory names of CLDR 48.2 (kk, en) and the usual names of their peoples and capitals; places of Kazakhstan after the names
 * that the state's language commission approved, with the spellings that the English-language press of Kazakhstan uses.
 */
const COUNTRY_LINES = `
Kazakhstan Kazakh Kazakhs Kazakhstani Kazakhstanis: қазақстан қазақ қр
China Chinese Sino PRC: қытай қхр
Russia Russian Russians Moscow-backed: ресей орыс рф
America American Americans US USA U.S U.S.A United States Statesman: америка ақш құрама штат
Germany German Germans: германия неміс алмания гфр
Britain British Briton Britons UK U.K English England Englishman Kingdom Brits Brit: ұлыбритания британия британ англия ағылшын құрама корольді біріккен король
Scotland Scottish Scot Scots: шотландия шотланд
Ireland Irish: ирландия ирланд
Wales Welsh Welshman: уэльс уэлс валли
France French Frenchman: франция француз
Spain Spanish Spaniard Spaniards: испания испан
Italy Italian Italians: италия италиян итальян
Greece Greek Greeks: грекия грек
Turkey Türkiye Turkiye Turkish Turk Turks Turkic: түркия түрік түркі
Japan Japanese: жапония жапон
Korea Korean Koreans ROK DPRK Seoul-based: корея кәріс корей кхдр
India Indian Indians: үндістан үнді индия
Egypt Egyptian Egyptians: египет мысыр
Hungary Hungarian Hungarians: венгрия мажарстан венгр мажар
Netherlands Dutch Holland: нидерланд голланд
Belgium Belgian: бельгия бельгиялық
Switzerland Swiss: швейцария швейцар
Sweden Swedish Swede Swedes: швеция швед
Norway Norwegian: норвегия норвег
Denmark Danish Dane Danes: дания дат
Finland Finnish Finn Finns: финляндия фин
Poland Polish Pole Poles: польша поляк
Czechia Czech Czechs: чехия чех
Austria Austrian: австрия аустрия
Australia Australian Australians Aussie: австралия аустралия
Portugal Portuguese: португалия португал
Georgia Georgian Georgians: грузия грузин джорджия
Armenia Armenian: армения армян
Azerbaijan Azerbaijani Azeri: әзербайжан әзірбайжан
Uzbekistan Uzbek Uzbeks: өзбекстан өзбек
Kyrgyzstan Kyrgyz: қырғызстан қырғыз
Tajikistan Tajik: тәжікстан тәжік
Turkmenistan Turkmen: түрікменстан түркімен түркменстан түрікмен
Mongolia Mongolian Mongol: моңғолия моңғол монғол
Afghanistan Afghan Afghans Afghani: ауғанстан ауған
Iran Iranian Iranians Persian Persia Tehran: иран парсы тегеран тәһран
Iraq Iraqi Iraqis: ирак
Syria Syrian Syrians: сирия
Saudi Saudis: сауд
Arabia Arabian Arab Arabs Arabic: арабия араб
Israel Israeli Israelis Jewish Jews Jew Jerusalem Hebrew: израиль еврей иерусалим
Palestine Palestinian Palestinians: палестина палестин
Lebanon Lebanese: ливан
Jordan Jordanian: иордания джордан
Yemen Yemeni: йемен
Qatar Qatari: катар
Emirates Emirati UAE: әмірлі бае эмират
Pakistan Pakistani: пәкістан пакистан
Bangladesh Bangladeshi: бангладеш
Thailand Thai: таиланд тай
Vietnam Vietnamese: вьетнам
Indonesia Indonesian: индонезия
Philippines Philippine Filipino: филиппин
Malaysia Malaysian: малайзия
Singapore: сингапур
Myanmar Burma: мьянма бирма
Ukraine Ukrainian Ukrainians Kyiv Kiev: украина киев
Belarus Belarusian: беларусь
Moldova Moldovan: молдова
Lithuania Lithuanian: литва
Latvia Latvian: латвия латыш
Estonia Estonian: эстония эстон
Romania Romanian: румыния румын
Bulgaria Bulgarian: болгария
Serbia Serbian Serb Serbs: сербия серб
Croatia Croatian Croat: хорватия хорват
Slovenia Slovenian: словения
Slovakia Slovak: словакия
Albania Albanian: албания
Macedonia Macedonian Macedonians: македония
Montenegro: черногория
Cyprus Cypriot: кипр
Mexico Mexican Mexicans: мексика
Brazil Brazilian: бразилия
Argentina Argentine Argentinian: аргентина
Chile Chilean Chileans: чили
Peru Peruvian: перу
Cuba Cuban: куба
Canada Canadian Canadians: канада
Ethiopia Ethiopian: эфиопия
Morocco Moroccan: марокко
Algeria Algerian: алжир
Tunisia Tunisian: тунис
Libya Libyan: ливия
Sudan Sudanese: судан
Nigeria Nigerian: нигерия
Kenya Kenyan: кения
Andorra: андорра
Anguilla: ангилья
Curacao: кюрасао
Angola: ангола
Aruba: аруба
Aland: аланд
Barbados: барбадос
Bahrain: бахрейн
Burundi: бурунди
Benin: бенин
Bermuda: бермуд
Brunei: бруней
Bolivia: боливия
Bahamas: багам
Bhutan: бутан
Botswana: ботсвана
Belize: белиз
Cameroon: камерун
Colombia: колумбия
Djibouti: джибути
Dominica: доминика
Ecuador: эквадор
Eritrea: эритрея
Fiji: фиджи
Falkland: фолкленд
Micronesia: микронезия
Gabon: габон
Grenada: гренада
Guernsey: гернси
Ghana: гана
Gibraltar: гибралтар
Gambia: гамбия
Guinea: гвинея
Guadeloupe: гваделупа
Guatemala: гватемала
Guam: гуам
Guyana: гайана
Honduras: гондурас
Haiti: гаити
Canary: канар
Jersey: джерси
Jamaica: ямайка
Cambodia: камбоджа
Kiribati: кирибати
Comoros: комор
Kuwait: кувейт
Cayman: кайман
Laos: лаос
Liechtenstein: лихтенштейн
Liberia: либерия
Lesotho: лесото
Luxembourg: люксембург
Monaco: монако
Madagascar: мадагаскар
Mali: мали
Martinique: мартиника
Mauritania: мавритания
Montserrat: монтсеррат
Malta: мальта
Mauritius: маврикий
Maldives: мальдив
Malawi: малави
Mozambique: мозамбик
Namibia: намибия
Caledonia: каледония
Niger: нигер
Vanuatu: вануату
Nicaragua: никарагуа
Nepal: непал
Nauru: науру
Niue: ниуэ
Oman: оман
Panama: панама
Pitcairn: питкэрн
Palau: палау
Paraguay: парагвай
Reunion: реюньон
Zimbabwe: зимбабве
Rwanda: руанда
Solomon: соломон
Seychelles: сейшель
Senegal: сенегал
Somalia: сомали
Suriname: суринам
Eswatini: эсватини
Chad: чад
Togo: того
Tokelau: токелау
Tonga: тонга
Tuvalu: тувалу
Taiwan: тайвань
Tanzania: танзания
Uganda: уганда
Uruguay: уругвай
Venezuela: венесуэла
Samoa: самоа
Kosovo: косово
Mayotte: майотта
Zambia: замбия
Vatican: ватикан
Iceland Icelandic: исландия
Greenland: гренландия
`;

const WORLD_LINES = `
Africa African Africans: африка
Europe European Europeans EU: еуропа европа ео
Asia Asian Asians: азия
Eurasia Eurasian EAEU: еуразия еаэо
Caucasus Caucasian: кавказ
Crimea Crimean: қырым
Siberia Siberian: сібір
Catalonia Catalan Catalans Catalonian: каталония каталон
Bavaria Bavarian: бавария
Antarctica Antarctic: антарктида антарктика
Arctic: арктика
Pacific: тынық
Atlantic: атлант
Mediterranean Med: жерорта
Beijing Peking: бейжің пекин бейжін
Shanghai: шанхай
Pyongyang: пхеньян
Seoul: сеул
Tokyo: токио
Paris Parisian: париж
Rome Roman Romans: рим
Athens: афина
Vienna: вена
Prague: прага
Warsaw: варшава
Bucharest: бухарест
Copenhagen: копенгаген
Lisbon: лиссабон
Brussels: брюссель
Geneva: женева
Zurich: цюрих
Munich: мюнхен
Cologne: кельн кёльн
Venice Venetian: венеция
Florence Florentine: флоренция
Naples: неаполь
Milan: милан
Turin: турин
Genoa: генуя
Moscow Muscovite: мәскеу москва
Petersburg: петербург
Cairo: каир
Damascus: дамаск
Baghdad: бағдад
Mecca: мекке
Medina: медине медина
Istanbul: стамбул ыстанбұл
Ankara: анкара
Tashkent: ташкент
Bishkek: бішкек
Samarkand: самарқан самарқанд
Bukhara: бұхара
Tbilisi: тбилиси
Baku: баку
Yerevan: ереван
Havana: гавана
Texas Texan: техас
Hollywood: голливуд
Hague: гаага
Helsinki: хельсинки
Aviv: авив
Delhi: дели
Jakarta: джакарта
Sydney: сидней
Zealand: зеландия
`;

const HOME_LINES = `
Astana Nur-Sultan Akmola Akmolinsk Tselinograd: астана нұр-сұлтан ақмола
Almaty Alma-Ata Verny: алматы
Shymkent Chimkent: шымкент
Oskemen Ust-Kamenogorsk Öskemen: өскемен
Oral Uralsk: орал
Ural Urals Zhaiyk: жайық орал
Petropavl Petropavlovsk: петропавл қызылжар
Aktobe Aqtobe Aktyubinsk: ақтөбе
Zhezkazgan Jezkazgan Dzhezkazgan: жезқазған
Karaganda Karagandy Qaraghandy: қарағанды
Konayev Konaev Qonaev Kapchagay Kapshagay: қонаев қапшағай
Semey Semei Semipalatinsk: семей
Kostanay Kostanai Qostanay Kustanay: қостанай
Kyzylorda Qyzylorda: қызылорда
Zhetysu Jetisu Zhetisu Semirechye: жетісу
Turkistan Turkestan: түркістан
Mangystau Mangistau: маңғыстау
Irtysh Ertis: ертіс
Ishim Esil Yesil: есіл
Ili Ile: іле
Caspian: каспий
Aral: арал
Baikonur Baykonur: байқоңыр
Alatau: алатау
Taldykorgan Taldyqorghan: талдықорған
Taraz: тараз
Pavlodar: павлодар
Atyrau: атырау
Aktau Aqtau: ақтау
Kokshetau Kokchetav: көкшетау
Ekibastuz: екібастұз
Temirtau: теміртау
Balkhash Balqash: балқаш
Zhanaozen Janaozen: жаңаөзен
Ulytau Ulutau: ұлытау
Zhambyl Jambyl: жамбыл
`;

/** Words that names of places and bodies are made of. */
const PART_LINES = `
Latin Latino Latina: латын латиноамерика
Black: қара
Red: қызыл
White: ақ
Tel: тель
Rio: рио
Hong: гонконг
Kong: гонконг
New: жаңа нью
North Northern Northeast Northwest: солтүстік
South Southern Southeast Southwest: оңтүстік
East Eastern: шығыс
West Western: батыс
Central Middle: орталық орта таяу
Great Greater: ұлы
Republic: республика
Sea: теңіз
Ocean: мұхит
Lake: көл
River: өзен
Mount Mountains Mountain: тау
Gulf Bay: шығанақ
Islands Island Isle Isles: арал
Region Oblast: облыс
City: қала сити
Silk: жібек
Majilis Mazhilis: мәжіліс
Akorda Aqorda: ақорда
`;

export interface Equivalents {
  readonly en: readonly string[];
  readonly kk: readonly string[];
}

/** Countries and territories of one word, with their peoples. */
export const COUNTRIES: readonly Equivalents[] = read(COUNTRY_LINES);
/** Places that have a name of their own in each language. */
export const NAMED_PLACES: readonly Equivalents[] = [...COUNTRIES, ...read(WORLD_LINES), ...read(HOME_LINES)];
/** All of them, and the words that their names are made of: small English forms and the Kazakh stems that may stand for them. */
export const PLACES: readonly Equivalents[] = [...NAMED_PLACES, ...read(PART_LINES)];

function read(lines: string): Equivalents[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', kk = ''] = line.split(':');
      return { en: en.trim().toLowerCase().split(' '), kk: kk.trim().split(' ') };
    });
}
