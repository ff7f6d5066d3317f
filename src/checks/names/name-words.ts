import type { Locale } from '../../kernel/locale';
import { KIND, kindOf } from '../../text/character-kinds';
import { kazakhStem, kazakhStems, readKazakhNoun } from '../../text/kazakh-stem';
import { type KnownWord, noted } from '../../text/known-words';
import type { Word } from '../../text/tokens';
import { KAZAKH_NOUNS, KAZAKH_OF } from '../data/nouns';
import { PLACES } from '../data/places';

/** A capitalised word of a text. */
export interface NameWord {
  readonly word: Word;
  /** Small letters, in English without 's. */
  readonly lower: string;
  /** Nothing but a name bears a capital here: inside a sentence, and no word of titles and offices. */
  readonly isCertain: boolean;
  readonly isInitial: boolean;
  /** A name by its look, wherever it stands. */
  readonly isLikely: boolean;
}

const PLACE_STEMS: ReadonlySet<string> = new Set(PLACES.flatMap(({ kk }) => kk));
const FEWEST_LETTERS = 4;
// Where a sentence, a quotation or a line begins, capitals say nothing.
const BEGINS = /(?:^|[.!?…:;•*]["”»“’')]*\s*|["“”«»„‘'([]\s*|(?:^|\s)[–—-]\s*|\n\s*)$/u;
const LOOK_BACK = 6;

/** The capitalised words of a text, without abbreviations. In a headline in capitals none is certain. */
export function findNameWords(text: string, locale: Locale, words: readonly Word[]): readonly NameWord[] {
  const found: NameWord[] = [];
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.end - word.start >= FEWEST_LETTERS) long += 1;
    if (!word.isCapitalised || word.hasDigits) continue;
    if (word.end - word.start >= FEWEST_LETTERS) capitals += 1;
    const look = LOOK_OF[locale](word.known);
    if (word.isAllCaps || look.isAbbreviation) continue;
    const isInitial = beginsAnew(text, word.start);
    const isOnlyName = mayBeNameOnly(text, word, look, locale);
    const isLikely = isOnlyName && (!isInitial || !opensSentences(text, word, look));
    found.push({ word, lower: look.lower, isInitial, isLikely, isCertain: isOnlyName && !isInitial });
  }
  // A headline in capitals has hardly a long word in small letters.
  return locale === 'en' && capitals > 3 && long - capitals < 2
    ? found.map((name) => ({ ...name, isCertain: false, isLikely: false }))
    : found;
}

/** Behind a space and a letter or a comma, as most words stand, nothing begins. */
function beginsAnew(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === SPACE && goesOn(text.charCodeAt(at - 2))) return false;
  return BEGINS.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

const [SPACE, COMMA] = [0x20, 0x2c];

function goesOn(code: number): boolean {
  const kind = kindOf(code);
  return code === COMMA || kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.digit;
}

/** What the letters of a word alone tell; each word is looked at once. */
interface Look {
  readonly lower: string;
  readonly isAbbreviation: boolean;
  readonly isCamel: boolean;
  /** A word of the language, that titles and offices are made of. */
  readonly isPlain: boolean;
  /** It opens sentences, whatever stands behind it, or where no capital follows. */
  readonly opens: 'always' | 'before-small' | 'never';
}
const LOOK_OF: Readonly<Record<Locale, (word: KnownWord) => Look>> = {
  en: noted((word) => lookOf(word, plainLatin(word.lower), isPlainEnglish, opensEnglish)),
  kk: noted((word) => lookOf(word, word.lower, isPlainKazakh, opensKazakh)),
};

function lookOf(
  { text, headLength }: KnownWord,
  lower: string,
  isPlain: (lower: string) => boolean,
  opens: (lower: string) => Look['opens'],
): Look {
  return {
    lower,
    isAbbreviation: isAbbreviation(text.slice(0, headLength)),
    isCamel: /\p{Ll}\p{Lu}/u.test(text),
    isPlain: isPlain(lower),
    opens: opens(lower),
  };
}

function mayBeNameOnly(text: string, word: Word, { lower, isCamel, isPlain }: Look, locale: Locale): boolean {
  if (lower.length < FEWEST_LETTERS || word.script === 'mixed' || word.script === 'joined') return false;
  // Foreign names and brands are often kept in Latin letters in Kazakh, never the other way.
  if (locale === 'en' && word.script !== 'latin') return false;
  if (locale === 'kk' && word.script === 'latin') return !isCamel;
  // Camel case and names of accounts are left to others.
  const before = text[word.start - 1];
  return before !== '@' && before !== '#' && !isCamel && !isPlain;
}

function isPlainEnglish(lower: string): boolean {
  return /['’]/u.test(lower) || MADE_WORD_EN.test(lower) || lower.split('-').some(isCommonEnglish);
}

function isPlainKazakh(lower: string): boolean {
  return (
    isMadeKazakhWord(lower) ||
    lower
      .split('-')
      .some((part) => kazakhStems(part).some((stem) => KAZAKH_NOUNS.has(stem) || TITLE_WORDS_KK.has(stem)))
  );
}

// Endings that make words of other words; names that bear them (Browning) are rarer than titles.
const MADE_WORD_EN =
  /(?:ing|tions?|ments?|ity|ities|ness|isms?|ists?|able|ible|ives?|ous|ful|ally|[bcdfgmnprstv]ly|ence|ances?|ships?|hood|wide|ary|ial|nal|cal|ical|ised|ized|ated|eers?|ers'|ians?|icans?|ese|less)$/u;
const KAZAKH_LETTERS = /[әғқңөұүһі]/u;
const FOREIGN_LETTERS = /[вфцчщэёьъ]/u;
const MADE_WORD_KK =
  /(?:[лдт][ыі]қ|[лдт]ік|ш[ыі]л?|[лдт][ыі]|сыз|сіз|[ғқ]ан|[гк]ен|л[ау]у|леу|ну|ту|ғау|деу|тау|теу|са[йқ]|и)$/u;

/** A word made with a Kazakh ending of nouns of office, adjectives or verbs, or a plural: such words are translated, not transliterated. */
function isMadeKazakhWord(lower: string): boolean {
  const readings = readKazakhNoun(lower);
  if (readings.some(({ stem }) => PLACE_STEMS.has(stem))) return false;
  for (const { stem, suffixes } of readings) {
    if (stem.length > 3 && suffixes.includes('plural') && !FOREIGN_LETTERS.test(stem)) return true;
    if (stem.length > 5 && MADE_WORD_KK.test(stem) && KAZAKH_LETTERS.test(stem.replace(MADE_WORD_KK, ''))) return true;
  }
  return false;
}

/** Words that begin sentences without being names: by a list, and in Kazakh by letters that foreign names lack. */
function opensSentences(text: string, word: Word, { opens }: Look): boolean {
  if (opens !== 'before-small') return opens === 'always';
  return !/^ \p{Lu}\p{Ll}/u.test(text.slice(word.end, word.end + 3));
}

function opensEnglish(lower: string): Look['opens'] {
  if (OPENERS_EN.has(lower)) return 'always';
  return /(?:ed|ers?|ors?|[^s]s)$/u.test(lower) ? 'before-small' : 'never';
}

function opensKazakh(lower: string): Look['opens'] {
  const stems = kazakhStems(lower);
  if (stems.some(isPlaceStem)) return 'never';
  if (stems.some((stem) => OPENERS_KK.has(stem))) return 'always';
  return KAZAKH_LETTERS.test(kazakhStem(lower)) ? 'before-small' : 'never';
}

const OPENERS_EN: ReadonlySet<string> = new Set(
  `according across actually ahead almost along alongside already although amid among anyone anything apart around aside away based became become began behind believe beside besides best better beyond bring brought call came certainly chance clear clearly come consider currently dear despite different either else elsewhere enough especially even eventually ever everyone everything everywhere except expect face fans far fearing feel finally find follow forget fortunately frankly further furthermore gave given giving half hence hope hopefully however huge hundreds ideally imagine immediately impossible indeed inside instead keep kids later least leave lots maybe mean meanwhile meantime mere millions moreover mostly nearly neither nevertheless nobody none nonetheless nothing nowadays obviously often okay once ones onto otherwise outside overall part past perhaps possibly presumably previously probably put quite rather read really recent recently regardless remember right roughly save saying scores seems several shortly simply since somehow someone something sometimes somewhere soon sorry speak straight strange strong sure surely taken talk tell thank thanks thereafter therefore thousands throughout together tonight tough toward towards trust truth turn typically ultimately undoubtedly unfortunately unless unlike upon used usually various wait watch went whatever whenever whether whichever whoever whose wonder worse worst yeah
  judge sources officials experts critics police prosecutors investigators researchers scientists`.split(/\s+/u),
);
const OPENERS_KK: ReadonlySet<string> = new Set(
  `қазір осылайша осылай саяси саналы алайда алдымен алдағы арада арасында артынан аталған ашық баласы барлық бары бас басқа басында бастапқы бастысы бәрі белгілі бойынша болашақ бола бүкіл бір бірақ бірге бірнеше біраз дегенмен деген дейін десе егер екен ендеше ертең есесіне жалпы жаңадан жақында жақсы жаман жарайды жартысы жеке жетекші жол жоба жоқ жұрт кейін кейде кейбір кенеттен кешке көп көпшілік қазір қайта қарамастан қазіргі мысалы мүмкін мұндай мен мынадай мына мыңдаған ондаған олай одан осылай осындай осыдан оған оны онда отыз ойын содан соңында соңғы сонымен сонда сондай сондықтан соған соны сөйтіп тағы тек тым тура тіпті толық тап таңертең таяуда ұзақ үнемі шамамен шамасы шын шынымен ілгері эксперт министр чемпион президент сенатор депутат партия команда адвокат доктор профессор саясат экономика демократ республика фермер полиция компания кампания акция авария аға ана ата бала мырза ханым хабар халық жүз жүздеген миллион миллиондаған мың алғаш алғашқы алты алпыс аспан арна ауа ауыл аудан маған саған сосын сонау сонша туралы рас растау баға баяндама ақпарат дау дауыс жауап жас жаз жан жай жанында ай аптап апта аз азамат`.split(
    /\s+/u,
  ),
);

function isPlaceStem(stem: string): boolean {
  return PLACE_STEMS.has(stem);
}

function isAbbreviation(head: string): boolean {
  return head.length > 1 && head === head.toUpperCase();
}

/** Small letters without accents and without 's. */
export function plainLatin(lower: string): string {
  const bare = lower.replace(/['’]s?$/u, '');
  return /^[a-z'’-]*$/u.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}+/gu, '');
}

export function isCommonEnglish(lower: string): boolean {
  if (KAZAKH_OF.has(lower) || TITLE_WORDS_EN.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  return (
    KAZAKH_OF.has(lower.slice(0, -1)) ||
    (lower.endsWith('es') && KAZAKH_OF.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && KAZAKH_OF.has(`${lower.slice(0, -3)}y`))
  );
}

// Words that stand with a capital in titles, names of bodies, works and events. Source: common English and Kazakh usage.
const TITLE_WORDS_EN: ReadonlySet<string> = new Set(
  `about above after again against all also always among and another any are back because been before being below between big black blue both but can could day days did does doing down during each early eight every few first five for four free from fund further general get gold good grand great green had has have having hello her here high him his home how independent inner into its join just know last late left less let like little live local long love made main make many may million mister more most much music must national never new next nine not nothing now off old once one only open other our out outer over own people per pink play please point private public purple real red right royal russell said same say second senior set seven shall she should silver six social some special still stop such super sure take team ten than that the their them then there these they thing things think third this those three through time times today too top total true two under united until upon very want war was watch way well were what when where which while white who whole whom why wide will with without women work world would yes yet you young your
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mondays tuesdays wednesdays thursdays fridays saturdays sundays sept thanksgiving easter christmas halloween
  supreme foreign interior affairs defense defence finance justice labor labour treasury commerce cabinet civil criminal federal international global regional digital natural emergency situations ecology tourism sports culture information internal external economic economics monetary statistical statistics national higher lower upper deputy vice first acting former chief executive officer staff lieutenant sergeant colonel major captain admiral marshal commissioner representative representatives spokesperson lord lady sir dame madam miss doctor professor reverend father sister brother mother saint pope cardinal archbishop majesty highness excellency
  act bill law code treaty convention declaration charter protocol accord agenda amendment article chapter order medal prize award cup league open championship championships series games race final finals grand prix tour masters world
  airlines airways airport air force navy army guard coast corps marines legion military defense
  university college school academy institute center centre museum theatre theater gallery library hospital clinic church cathedral mosque temple palace castle tower bridge street avenue road lane square park garden gardens hall house hotel stadium arena station terminal port harbor harbour beach bay lake river sea ocean mount mountain hills valley island islands desert forest county parish borough state province district region territory republic kingdom empire union federation commonwealth
  bank group company corporation holdings industries limited press post times daily news journal review magazine tribune herald telegraph guardian mail sun mirror star express observer today weekly morning evening night show live radio television channel network media studio studios pictures records entertainment
  day week month year century era age spring summer autumn fall winter north south east west northern southern eastern western central middle upper lower
  human rights watch amnesty red cross green peace party democratic republican republicans democrats liberal conservative conservatives labor socialist communist national front movement coalition alliance council committee commission association society foundation organization organisation agency bureau office administration department ministry authority service board assembly congress senate parliament house commons lords chamber court courts tribunal police sheriff secret intelligence security homeland
  english maths science history art arts music dance drama philosophy physics chemistry medicine engineering technology business economics politics sociology psychology
  catholic protestant orthodox christian muslim islamic jewish buddhist hindu bible quran god lord heaven hell
  bitcoin internet web facebook`.split(/\s+/u),
);
const TITLE_WORDS_KK: ReadonlySet<string> = new Set(
  `мырза ханым тынық мұхит таяу орта қиыр солтүстік оңтүстік шығыс батыс орталық ұлы жаңа ескі үлкен кіші бірінші екінші үшінші жоғарғы жоғары төменгі ұлттық халықаралық республика республикалық федералды федералдық мемлекеттік палата құрама біріккен өкіл қаржы әділет ішкі сыртқы істер қорғаныс денсаулық сақтау білім ғылым мәдениет спорт ауыл шаруашылық өнеркәсіп сауда энергетика экология көлік еңбек халық тәуелсіздік жеңіс наурыз бас штаб министр министрлік кеңес кеңестік партия қозғалыс
  дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі қаңтар ақпан сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
  ол бұл осы сол олар біз мен сен бірақ алайда ал және егер сонда онда мұнда енді бүгін кеше сіз оның біздің менің бұған бұны мұны бар жоқ иә жер күн ай құдай алла жаратқан интернет`.split(
    /\s+/u,
  ),
);
