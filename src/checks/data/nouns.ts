/**
 * The commonest nouns of news, English and Kazakh: `en:kk,kk`. Source: our own list, after the vocabulary of a newsroom and with both
 * languages' standard dictionaries (Longman's defining vocabulary; Қазақ тілінің түсіндірме сөздігі). English in the singular, Kazakh
 * without endings. It tells a possessive that lost its mark (states development – мемлекеттің дамуы) and titles from names.
 */
const PAIRS = `
government:үкімет state:мемлекет,штат country:ел,мемлекет nation:ұлт,халық,ел people:халық,адам president:президент minister:министр
ministry:министрлік department:департамент,бөлім,басқарма agency:агенттік committee:комитет commission:комиссия council:кеңес,мәслихат
parliament:парламент senate:сенат senator:сенатор congress:конгресс deputy:депутат,орынбасар lawmaker:депутат,заңгер party:партия,тарап
leader:басшы,жетекші,көшбасшы,лидер head:басшы,бас chief:басшы,бастық,шеф chairman:төраға chairperson:төраға chair:төраға speaker:төраға,спикер
secretary:хатшы,министр ambassador:елші embassy:елшілік diplomat:дипломат mayor:әкім,мэр governor:әкім,губернатор akim:әкім akimat:әкімдік
prime:премьер premier:премьер king:король,патша queen:патшайым,королева,ханшайым prince:ханзада,князь princess:ханшайым emperor:император
chancellor:канцлер judge:судья,төреші court:сот lawyer:заңгер,адвокат,қорғаушы prosecutor:прокурор attorney:прокурор,адвокат police:полиция
officer:офицер,қызметкер army:армия,әскер military:әскер soldier:сарбаз,жауынгер,солдат general:генерал commander:қолбасшы,командир war:соғыс
peace:бейбітшілік law:заң bill:заң decree:жарлық,қаулы resolution:қарар,қаулы constitution:конституция republic:республика democracy:демократия
kingdom:корольдік,патшалық empire:империя federation:федерация union:одақ,бірлестік alliance:альянс,одақ organization:ұйым organisation:ұйым
association:қауымдастық,бірлестік,ассоциация assembly:ассамблея,жиналыс society:қоғам community:қауым,қоғамдастық,қауымдастық public:жұртшылық,қоғам
citizen:азамат resident:тұрғын voter:сайлаушы election:сайлау campaign:науқан,кампания vote:дауыс referendum:референдум candidate:кандидат,үміткер
policy:саясат politician:саясаткер reform:реформа program:бағдарлама programme:бағдарлама,хабар project:жоба plan:жоспар strategy:стратегия
draft:жоба giant:алып,дәу counter:есептегіш,санағыш almanac:альманах agreement:келісім,келісімшарт treaty:шарт,келісім contract:келісімшарт,шарт deal:келісім,мәміле meeting:кездесу,жиналыс,отырыс
summit:саммит conference:конференция forum:форум visit:сапар speech:сөз,баяндама statement:мәлімдеме announcement:хабарландыру report:есеп,баяндама
decision:шешім order:бұйрық,тапсырыс proposal:ұсыныс initiative:бастама request:сұрау,өтініш question:сұрақ,мәселе answer:жауап
issue:мәселе,шығарылым problem:проблема,мәселе crisis:дағдарыс conflict:қақтығыс,жанжал dispute:дау attack:шабуыл bomb:бомба weapon:қару missile:зымыран
terrorist:террорист victim:құрбан,жәбірленуші crime:қылмыс criminal:қылмыскер prison:түрме prisoner:тұтқын case:іс,жағдай trial:сот investigation:тергеу
investigator:тергеуші suspect:күдікті witness:куәгер evidence:дәлел accident:апат,оқиға disaster:апат earthquake:сілкініс,сілкінісі flood:тасқын fire:өрт
storm:дауыл hurricane:дауыл tsunami:цунами weather:ауа climate:климат environment:орта economy:экономика market:нарық,базар trade:сауда
business:бизнес,кәсіп company:компания,серіктестік corporation:корпорация firm:фирма,компания enterprise:кәсіпорын industry:өнеркәсіп,сала,индустрия
factory:зауыт,фабрика plant:зауыт,өсімдік bank:банк fund:қор foundation:қор,негіз investor:инвестор investment:инвестиция money:ақша currency:валюта
dollar:доллар euro:еуро tenge:теңге ruble:рубль price:баға cost:құн,шығын tax:салық budget:бюджет income:табыс,кіріс revenue:табыс,кіріс profit:пайда
debt:қарыз,борыш credit:несие loan:несие,қарыз salary:жалақы wage:жалақы pension:зейнетақы export:экспорт import:импорт product:өнім,тауар
good:тауар production:өндіріс producer:өндіруші manufacturer:өндіруші customer:тұтынушы,клиент consumer:тұтынушы client:клиент employee:қызметкер
employer:жұмыс worker:жұмысшы,қызметкер job:жұмыс work:жұмыс,еңбек owner:ие,қожайын manager:менеджер,басқарушы director:директор executive:басшы,директор
entrepreneur:кәсіпкер businessman:кәсіпкер,бизнесмен shareholder:акционер partner:серіктес,әріптес competitor:бәсекелес store:дүкен shop:дүкен
supermarket:супермаркет restaurant:мейрамхана hotel:қонақүй building:ғимарат,үй house:үй,палата home:үй apartment:пәтер flat:пәтер room:бөлме
door:есік window:терезе wall:қабырға roof:шатыр floor:еден,қабат street:көше road:жол highway:тас,жол,автожол bridge:көпір square:алаң park:саябақ,парк
station:станция,бекет,вокзал airport:әуежай port:порт railway:теміржол train:пойыз plane:ұшақ aircraft:ұшақ ship:кеме boat:қайық car:көлік,автокөлік,машина
bus:автобус truck:жүк driver:жүргізуші,жүргізуш passenger:жолаушы pilot:ұшқыш,пилот captain:капитан crew:экипаж traffic:қозғалыс city:қала,шаһар
town:қала,қалашық village:ауыл,село capital:астана,елорда,капитал district:аудан region:аймақ,облыс,өңір province:провинция,облыс area:аймақ,аудан
territory:аумақ border:шекара center:орталық centre:орталық place:орын,жер site:сайт,орын land:жер world:әлем,дүние earth:жер,жершар planet:планета,ғаламшар
continent:құрлық,континент island:арал sea:теңіз ocean:мұхит lake:көл river:өзен water:су mountain:тау hill:төбе forest:орман steppe:дала desert:шөл
coast:жағалау,жаға beach:жағажай valley:алқап,аңғар north:солтүстік south:оңтүстік east:шығыс west:батыс sky:аспан sun:күн moon:ай star:жұлдыз space:ғарыш
tree:ағаш flower:гүл garden:бақ field:дала,өріс,сала farm:ферма,шаруашылық farmer:фермер,шаруа,диқан harvest:егін,өнім wheat:бидай grain:астық bread:нан
meat:ет milk:сүт food:тамақ,азық animal:жануар,аң,хайуан horse:ат,жылқы dog:ит cat:мысық cow:сиыр sheep:қой bird:құс fish:балық wolf:қасқыр snow:қар
rain:жаңбыр wind:жел ice:мұз oil:мұнай,май gas:газ coal:көмір gold:алтын metal:металл uranium:уран energy:энергия power:қуат,күш,билік electricity:электр
year:жыл month:ай week:апта day:күн night:түн morning:таң evening:кеш,кеші hour:сағат minute:минут second:секунд time:уақыт,кез,мезгіл date:күн
century:ғасыр decade:онжылдық season:маусым,мезгіл spring:көктем summer:жаз autumn:күз winter:қыс weekend:демалыс holiday:мереке,демалыс
today:бүгін yesterday:кеше tomorrow:ертең moment:сәт,кез period:кезең era:дәуір,заман age:жас,ғасыр future:болашақ past:өткен history:тарих event:оқиға,шара
man:адам,ер,еркек woman:әйел child:бала boy:ұл,бала girl:қыз baby:нәресте,сәби family:отбасы,жанұя parent:ата-ана,ата,ана father:әке mother:ана,шеше
son:ұл daughter:қыз brother:аға,іні,бауыр sister:әпке,апа,қарындас,сіңлі husband:күйеу,жұбай wife:әйел,жұбай,зайып grandfather:ата grandmother:әже
uncle:аға,көке,нағашы aunt:тәте,апа cousin:бөле,немере friend:дос neighbor:көрші neighbour:көрші guest:қонақ host:жүргізуші,иесі person:адам,тұлға
name:ат,аты,есім,атау life:өмір death:өлім,қаза birth:туу wedding:той marriage:неке health:денсаулық doctor:дәрігер nurse:медбике,мейірбике
hospital:аурухана,емхана clinic:клиника,емхана patient:науқас,пациент disease:ауру illness:ауру virus:вирус vaccine:вакцина,екпе medicine:дәрі,медицина
body:дене,орган heart:жүрек hand:қол eye:көз face:бет foot:аяқ blood:қан brain:ми mind:ақыл,ой soul:жан school:мектеп student:студент,оқушы
pupil:оқушы teacher:мұғалім,ұстаз university:университет institute:институт college:колледж academy:академия professor:профессор scientist:ғалым
science:ғылым research:зерттеу researcher:зерттеуші study:зерттеу expert:сарапшы,маман specialist:маман analyst:сарапшы,талдаушы education:білім
knowledge:білім lesson:сабақ class:сынып language:тіл word:сөз book:кітап library:кітапхана newspaper:газет magazine:журнал journal:журнал article:мақала,бап
press:баспасөз media:бақ,медиа journalist:журналист,тілші reporter:тілші,репортер editor:редактор author:автор writer:жазушы poet:ақын poem:өлең,поэма
novel:роман story:әңгіме,оқиға letter:хат,әріп message:хабарлама,жолдау news:жаңалық channel:арна television:теледидар,телевизия radio:радио
film:фильм,кино movie:фильм,кино actor:актер,әртіс actress:актриса singer:әнші song:ән music:музыка,ән artist:суретші,әртіс painter:суретші
painting:сурет,картина picture:сурет photo:фото,сурет image:бейне,сурет art:өнер culture:мәдениет museum:мұражай,музей theater:театр theatre:театр
gallery:галерея exhibition:көрме concert:концерт festival:фестиваль show:шоу,бағдарлама,көрсетілім game:ойын match:ойын,матч,кездесу team:команда
club:клуб player:ойыншы coach:бапкер,жаттықтырушы trainer:бапкер fan:жанкүйер athlete:спортшы champion:чемпион championship:чемпионат tournament:турнир
cup:кубок,кесе medal:медаль goal:гол,мақсат ball:доп race:жарыс stadium:стадион sport:спорт football:футбол boxer:боксшы wrestler:балуан
opponent:қарсылас rival:қарсылас winner:жеңімпаз,иегер victory:жеңіс defeat:жеңіліс result:нәтиже record:рекорд,жазба prize:сыйлық,жүлде award:сыйлық,марапат
member:мүше group:топ participant:қатысушы organizer:ұйымдастырушы volunteer:ерікті,волонтер activist:белсенді,активист supporter:жақтас,қолдаушы
critic:сыншы,сын opposition:оппозиция majority:көпшілік,басым minority:азшылық,аз protest:наразылық,шеру rally:митинг,шеру movement:қозғалыс
church:шіркеу mosque:мешіт god:құдай,тәңір religion:дін pope:папа,рим bishop:епископ priest:священник,діни imam:имам
computer:компьютер phone:телефон internet:интернет network:желі website:сайт technology:технология system:жүйе device:құрылғы machine:машина robot:робот
software:бағдарлама data:деректер,мәлімет information:ақпарат,мәлімет app:қосымша camera:камера video:видео,бейнежазба user:пайдаланушы,қолданушы
service:қызмет,қызметі security:қауіпсіздік safety:қауіпсіздік intelligence:барлау,интеллект right:құқық freedom:еркіндік,бостандық independence:тәуелсіздік
power:билік,күш authority:билік,орган official:шенеунік,лауазым representative:өкіл spokesman:өкіл,хатшы spokesperson:өкіл,хатшы spokeswoman:өкіл,хатшы
adviser:кеңесші advisor:кеңесші aide:көмекші assistant:көмекші help:көмек aid:көмек,жәрдем support:қолдау development:даму growth:өсу,өсім
change:өзгеріс progress:прогресс,ілгерілеу success:табыс,жетістік achievement:жетістік failure:сәтсіздік mistake:қате role:рөл,рол position:ұстаным,лауазым,орын
power:күш part:бөлік,бөлім side:жақ,тарап end:соң,аяғы,шет start:бас beginning:бас,басы top:жоғары,төбе number:сан,нөмір level:деңгей rate:мөлшерлеме,деңгей
size:өлшем,көлем share:үлес amount:мөлшер,сома list:тізім map:карта flag:ту,жалау anthem:әнұран symbol:символ,нышан tradition:дәстүр custom:салт
heritage:мұра monument:ескерткіш founder:негізін,құрушы,іргетас creator:жасаушы,авторы designer:дизайнер engineer:инженер architect:сәулетші builder:құрылысшы
construction:құрылыс resident:тұрғын population:халық,тұрғын tourist:турист traveler:саяхатшы visitor:келуші,қонақ migrant:мигрант refugee:босқын
hero:батыр,қаһарман,кейіпкер veteran:ардагер,ветеран khan:хан tribe:ру,тайпа ancestor:бабалар,баба,ата enemy:жау ally:одақтас
administration:әкімшілік,басқарма cabinet:кабинет,үкімет bureau:бюро office:кеңсе,офис,бюро authority:басқарма board:кеңес,басқарма headquarters:штаб
branch:бөлім,тармақ,филиал unit:бөлімше,бірлік division:дивизия,бөлім force:күш mission:миссия operation:операция,ота task:міндет,тапсырма duty:міндет,борыш
economist:экономист financier:қаржыгер banker:банкир buyer:сатып,алушы seller:сатушы tenant:жалгер landlord:қожайын resident:тұрғын
horse:жылқы camel:түйе eagle:бүркіт snow:қар leopard:барыс apple:алма tulip:қызғалдақ yurt:киізүй carpet:кілем coin:тиын,монета
republican:республикашыл democrat:демократ communist:коммунист liberal:либерал conservative:консерватор,консервативті socialist:социалист
mom:ана,мама dad:әке,папа teenager:жасөспірім youth:жастар student:студент graduate:түлек bride:келін,қалыңдық groom:күйеу couple:жұп,ерлі
designer:дизайнер model:модель,үлгі brand:бренд label:белгі fashion:сән dress:көйлек shoe:аяқкиім clothes:киім
chemist:химик,дәріхана pharmacy:дәріхана drug:есірткі,дәрі laboratory:зертхана cell:жасуша gene:ген species:түр
bear:аю lion:арыстан tiger:жолбарыс monkey:маймыл elephant:піл whale:кит snake:жылан insect:жәндік
owner:иегер reader:оқырман viewer:көрермен audience:аудитория,көрермен listener:тыңдаушы user:қолданушы speaker:спикер,шешен
tower:мұнара palace:сарай castle:қамал,қорған wall:қабырға gate:қақпа temple:ғибадатхана,храм cemetery:зират,бейіт avenue:даңғыл lane:көше
valley:аңғар peak:шың glacier:мұздық volcano:жанартау,вулкан reserve:қорық,резерв zone:аймақ peninsula:түбек gulf:шығанақ bay:шығанақ strait:бұғаз
quarter:тоқсан,ширек half:жарты edge:шет middle:орта front:алды,майдан back:арты,арқа inside:іші
pair:жұп song:ән album:альбом band:топ orchestra:оркестр stage:сахна,кезең scene:көрініс,сахна character:кейіпкер,мінез
boss:бастық,басшы colleague:әріптес staff:қызметкер,штат workforce:жұмыс crowd:топ,жұрт boxer:боксшы cyclist:велошабандоз skater:сырғанаушы
spouse:жұбай heir:мұрагер twin:егіз orphan:жетім widow:жесір nephew:жиен niece:жиен grandson:немере grandchild:немере
committee:комитет inspector:инспектор detective:детектив,тергеуші sheriff:шериф guard:күзет,күзетші agent:агент spy:тыңшы hacker:хакер
lottery:лотерея casino:казино insurance:сақтандыру stock:акция,қор bond:облигация index:индекс inflation:инфляция deficit:тапшылық
reactor:реактор satellite:спутник,жерсерік rocket:зымыран cosmonaut:ғарышкер astronaut:ғарышкер telescope:телескоп engine:қозғалтқыш battery:батарея
pipeline:құбыр refinery:зауыт mine:шахта,кен miner:шахтер,кенші deposit:кен,депозит field:кенорын
kitchen:асхана,асүй chef:аспаз cook:аспаз dish:тағам,ас tea:шай coffee:кофе sugar:қант salt:тұз rice:күріш egg:жұмыртқа fruit:жеміс vegetable:көкөніс
`;

const pairs: readonly (readonly [string, readonly string[]])[] = PAIRS.trim()
  .split(/\s+/u)
  .map((entry) => {
    const [en = '', kk = ''] = entry.split(':');
    return [en, kk.split(',')];
  });

/** Kazakh words for an English noun in the singular. */
export const KAZAKH_OF: ReadonlyMap<string, readonly string[]> = pairs.reduce(
  (map, [en, kk]) => map.set(en, [...(map.get(en) ?? []), ...kk]),
  new Map<string, string[]>(),
);
/** Every Kazakh noun of the list. */
export const KAZAKH_NOUNS: ReadonlySet<string> = new Set(pairs.flatMap(([, kk]) => kk));
