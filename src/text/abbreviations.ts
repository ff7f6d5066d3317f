import type { Locale } from '../kernel/locale';

/**
 * What may follow the stop of an abbreviation. Written without the last stop, in small letters.
 * - `name`: a name follows, the sentence always goes on (Mr. Smith, проф. Серіков).
 * - `number`: the sentence goes on if a number follows (Feb. 22, No. 5, сағ. 15); else the word is an ordinary one.
 * - `inner`: the sentence goes on, unless the next word is one that opens sentences (U.S. The …, 1998 ж. Ол …).
 * - `last`: mostly stands at the end; a capital letter opens the next sentence (т.б., etc., p.m.).
 */
export type AbbreviationClass = 'name' | 'number' | 'inner' | 'last';

type Lists = Readonly<Record<AbbreviationClass, string>>;

const ENGLISH: Lists = {
  name: 'mr mrs ms messrs dr prof gen sen rep reps sens gov lt col sgt capt cmdr maj rev hon pres amb supt insp st mt',
  number:
    'no nos fig p pp art sec vol ch para jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri approx ca c pop est',
  inner:
    'u.s u.k u.n e.u d.c u.s.a u.s.s.r inc ltd co corp bros jr sr ph.d m.d b.a m.a vs v e.g i.e cf al dept univ assn ave blvd rd hwy ft',
  last: 'etc a.m p.m',
};

const KAZAKH: Lists = {
  name: 'проф акад доц инж ген полк подп реж жаз м-р г-н г-жа',
  number: 'сағ мин сек бет б т том тар п ст тел сур кест мөлш шам қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
  inner:
    'ж жж ғ ғғ қ обл ауд көш даң мкр ш-а кв мыс млн млрд трлн руб долл б.з б.з.б б.з.д т.ғ.к т.ғ.д ф.ғ.к ф.ғ.д п.ғ.к п.ғ.д э.ғ.к э.ғ.д з.ғ.к з.ғ.д м.ғ.к м.ғ.д с.ғ.к с.ғ.д х.ғ.к х.ғ.д б.ғ.к б.ғ.д а.ш.ғ.к а.ш.ғ.д ғ.к ғ.д қ.ж м.а т.а салыст лат ағылш',
  last: 'т.б т.с.с т.т с.с т.б.с т.с',
};

/** Words that open a sentence and hardly ever stand with a capital inside one. */
const STARTERS: Readonly<Record<Locale, string>> = {
  en: 'the a an he she it they we i you this that these those in on at but and or if when while after before as for from with however meanwhile there his her its their our my what who how why where both some many most since although according by to not now then so yet also even one two no',
  kk: 'ол бұл осы сол олар біз мен сен сіз сіздер оның оған оны олардың бұдан содан осыдан сондай сондай-ақ сонымен соның сондықтан бірақ алайда ал және бүгін кеше ертең енді қазір қазіргі осылайша осыған осындай жалпы мұнда онда сонда кейін бұған мұны мұның біздің менің сіздің дегенмен демек яғни егер әрине міне иә жоқ бірі әр әрбір барлық негізі',
};

const words = (list: string) => list.split(/\s+/u);

const classes: Readonly<Record<Locale, ReadonlyMap<string, AbbreviationClass>>> = {
  en: byWord(ENGLISH),
  // English and Russian abbreviations stand in Kazakh text as well; the Kazakh reading wins.
  kk: new Map([...byWord(ENGLISH), ...byWord(KAZAKH)]),
};
const starters: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(words(STARTERS.en)),
  kk: new Set(words(STARTERS.kk)),
};

function byWord(lists: Lists): Map<string, AbbreviationClass> {
  const entries = Object.entries(lists) as [AbbreviationClass, string][];
  return new Map(entries.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)));
}

/** The class of a word before its last stop: `abbreviationClass('т.ғ.к', 'kk') === 'inner'`; null for an ordinary word. */
export function abbreviationClass(word: string, locale: Locale): AbbreviationClass | null {
  const known = classes[locale].get(word.toLowerCase());
  if (known) return known;
  // т.ғ.к. and its like: two and more small letters, each with a stop.
  return /^\p{Ll}(?:\.\p{Ll})+$/u.test(word) ? 'inner' : null;
}

/** Whether a word is one that opens sentences: `isStarter('Бірақ', 'kk')`. */
export function isStarter(word: string, locale: Locale): boolean {
  return starters[locale].has(word.toLowerCase());
}
