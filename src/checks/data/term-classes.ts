/**
 * Words of which one must not stand for another of its class: offices, legal acts, bodies by their letters. A line is `English forms |
 * Kazakh forms`, parted by commas, of one word or more; Kazakh words take endings. Behind `~` stand forms that answer for the others and
 * are too common to be told by themselves. Source: the legal acts named in the law «On legal acts» of Kazakhstan and the names of its offices
 * in the official English texts; the official abbreviations of international bodies in both languages.
 */
export const ACTS = `
law, ~act, ~legislation, ~statute | заң, ~заңнама
draft law, bill, ~draft, ~proposed law, ~legislation, ~law | заң жобасы, ~заң
resolution, ~decree, ~decision, ~order, ~ruling, ~regulation, ~resolve | қаулы
decree, ~order, ~edict | жарлық
order, ~directive, ~command, ~instruction | бұйрық, ~бұйры
directive, ~order, ~instruction, ~ordinance | өкім, ~нұсқау
constitution, ~basic law | конституция, ата заң
code | кодекс
verdict, ~sentence, ~ruling, ~judgment, ~conviction | сот үкімі, ~үкім
`;

export const PROJECTS = `
draft, ~project, ~bill, ~plan, ~design, ~scheme | жоба
memorandum, ~mou | меморандум
treaty, ~agreement, ~contract, ~deal | шарт, ~келісім, ~келісімшарт, ~мәміле
protocol, ~minutes | хаттама
`;

export const OFFICES = `
minister, ~secretary, ~ministry | министр
prime minister, premier, ~minister, ~pm | премьер-министр, премьер, ~министр
deputy minister, vice minister, vice-minister, ~minister | вице-министр, министрдің орынбасары, министрінің орынбасары, ~министр
akim, mayor, governor, ~head | әкім, ~мэр, ~губернатор
deputy, lawmaker, parliamentarian, ~mp, ~member, ~legislator, ~congressman, ~congresswoman, ~representative | депутат, ~мәжілісмен, ~конгрессмен, ~заңгер, ~өкіл
senator | сенатор, ~депутат
ambassador, ~envoy | елші, ~өкіл
judge, justice | судья, төреші
prosecutor, ~attorney | прокурор, ~айыптаушы
rector, ~president, ~head | ректор
professor | профессор
~deputy mayor, ~deputy akim, ~deputy governor, ~deputy head, ~deputy chairman, ~deputy director, ~deputy speaker | ~орынбасар, ~әкім
general, ~gen | генерал
colonel, ~lt | полковник
`;

export const ABBREVIATIONS = `
UN, U.N., United Nations | БҰҰ, Біріккен Ұлттар Ұйымы
US, U.S., USA, U.S.A., United States, ~America, ~American, ~Americans | АҚШ, Америка Құрама Штаттары, ~америка, ~штат
UK, U.K., United Kingdom, ~Britain, ~British, ~Great Britain, ~England | Ұлыбритания, Біріккен Корольдік, Құрама Корольдік, ~британ, ~англия, ~ағылшын, ~корольді
EU, E.U., European Union, ~Europe, ~European | ЕО, Еуропалық Одақ, Еуроодақ, ~еуропа
EAEU, EEU, Eurasian Economic Union | ЕАЭО, Еуразиялық экономикалық одақ, ~ЕАЭС
SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation | ШЫҰ, Шанхай ынтымақтастық ұйымы
CIS, Commonwealth of Independent States | ТМД, Тәуелсіз Мемлекеттер Достастығы
OSCE, Organization for Security, Organisation for Security | ЕҚЫҰ, Еуропадағы қауіпсіздік
WHO, World Health Organization, World Health Organisation | ДДСҰ, ДДҰ, ДСҰ, Дүниежүзілік денсаулық
WTO, World Trade Organization, World Trade Organisation | ДСҰ, ДСО, Дүниежүзілік сауда
IMF, International Monetary Fund | ХВҚ, Халықаралық валюта қоры
CSTO, Collective Security Treaty | ҰҚШҰ, Ұжымдық қауіпсіздік
OTS, Organization of Turkic States, Organisation of Turkic States, Turkic Council | ТМҰ, Түркі мемлекеттері ұйымы
GDP, gross domestic product | ЖІӨ, жалпы ішкі өнім
VAT, value added tax, value-added tax | ҚҚС, қосылған құн салығы
AI, artificial intelligence | ЖИ, жасанды интеллект
LLP, limited liability partnership | ЖШС, жауапкершілігі шектеулі
JSC, joint stock company, joint-stock company | АҚ, акционерлік қоғам
NSC, National Security Committee, KNB | ҰҚК, Ұлттық қауіпсіздік комитеті
MIA, Ministry of Internal Affairs, Interior Ministry, Ministry of the Interior, ~police | ІІМ, Ішкі істер министрлігі
MFA, Foreign Ministry, Ministry of Foreign Affairs, ~State Department | СІМ, Сыртқы істер министрлігі
NPP, nuclear power plant | АЭС, атом электр станциясы
CCTV, surveillance camera, ~camera | бейнебақылау
HIV | АИТВ, АҚТҚ
AIDS | ЖИТС, ЖҚТБ
ECB, European Central Bank | ЕОБ, Еуропа орталық банкі
EBRD, European Bank for Reconstruction | ЕҚДБ, Еуропа қайта құру
ADB, Asian Development Bank | АДБ, Азия даму банкі
NATO, North Atlantic | НАТО, Солтүстік Атлантика
UNESCO | ЮНЕСКО
UNICEF | ЮНИСЕФ
FBI, Federal Bureau of Investigation | ФТБ, ФБР
CIA, Central Intelligence Agency | ОББ, ЦРУ
PRC, ~China, ~Chinese | ҚХР, ~қытай
RK, Republic of Kazakhstan, ~Kazakhstan, ~Kazakh, ~country | ҚР, Қазақстан Республикасы, ~қазақстан
RF, Russian Federation, ~Russia, ~Russian | РФ, Ресей Федерациясы, ~ресей
USSR, Soviet Union, ~Soviet | КСРО, Кеңес Одағы, ~кеңес
`;
