import type { Locale } from '../../kernel/locale';
import { type KnownWord, noted } from '../../text/known-words';
import {
  ENGLISH_DOUBTFUL_MONTHS,
  ENGLISH_MONTHS,
  ENGLISH_RELATIVE,
  ENGLISH_WEEKDAYS,
  KAZAKH_DOUBTFUL_MONTHS,
  KAZAKH_MONTHS,
  KAZAKH_RELATIVE,
  KAZAKH_WEEKDAYS,
} from '../data/calendar';
import { ENGLISH_CURRENCIES, KAZAKH_CURRENCIES, UNITS } from '../data/measures';
import {
  ENGLISH_MAGNITUDES,
  ENGLISH_NUMERALS,
  ENGLISH_SPANS,
  KAZAKH_MAGNITUDES,
  KAZAKH_NUMERALS,
  KAZAKH_SPANS,
} from '../data/numerals';
import { ENGLISH_REFERENCES, KAZAKH_REFERENCES } from '../data/references';

/** What a word has to do with numbers, dates and measures; one word may be several things (second, pound, mamyr). */
export interface ValueWord {
  readonly number?: number;
  readonly magnitude?: number;
  /** Decade, ғасыр: so many years or days each. */
  readonly span?: number;
  /** Third, үшінші: a place in an order. */
  readonly isOrdinal?: boolean;
  readonly month?: number;
  readonly isDoubtfulMonth?: boolean;
  /** From 0, Monday. */
  readonly weekday?: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly isPercent?: boolean;
  /** A word of the year in dates: жылғы, ж. */
  readonly isYear?: boolean;
  /** Сағат, таңғы, a.m.: the number beside it is a time of day. */
  readonly clock?: 'hour' | 'morning' | 'evening';
  /** Noon, midnight: minutes since midnight. */
  readonly time?: number;
  /** Dozens, жүздеген: about how many. */
  readonly about?: number;
  readonly relative?: readonly [unit: 'day' | 'year', distance: number];
  /** What is numbered by it: article, paragraph. */
  readonly reference?: readonly string[];
}

/** Whether any word of value begins like this; most words do not, and are not looked at further. */
export function mayBeValue(first: number, second: number, locale: Locale): boolean {
  return (locale === 'kk' ? KAZAKH_BEGINNINGS : ENGLISH_BEGINNINGS)[beginning(first, second)] === 1;
}

/** A number for the first two letters of a word; nought stands for no second letter. Letters that meet do no harm. */
function beginning(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff);
}

function beginningsOf(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of words) {
    const title = word.slice(0, 1).toUpperCase() + word.slice(1);
    // mw, Mw, MW, kW
    const inner = word.slice(0, 1) + word.slice(1).toUpperCase();
    for (const form of [word, title, word.toUpperCase(), inner])
      table[beginning(form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : 0)] = 1;
  }
  return table;
}

/** What a word is worth, in whatever case and with whatever ending; null where it is nothing of the kind. */
export function valueWord(word: KnownWord, locale: Locale): ValueWord | null {
  return locale === 'kk' ? kazakhValue(word) : englishValue(word);
}

const kazakhValue = noted(({ lower }) => kazakhWord(lower));
const englishValue = noted(({ lower }) => ENGLISH.get(lower) ?? null);

const ENGLISH = new Map<string, ValueWord>();
const addEnglish = (word: string, value: ValueWord) => ENGLISH.set(word, { ...ENGLISH.get(word), ...value });
const ENGLISH_ORDINAL = /(?:first|second|third|th|thirds|fifths|tenths|quarters?)$/u;

for (const [word, number] of Object.entries(ENGLISH_NUMERALS))
  addEnglish(word, { number, isOrdinal: ENGLISH_ORDINAL.test(word) });
for (const [word, magnitude] of Object.entries(ENGLISH_MAGNITUDES))
  addEnglish(word, { magnitude, ...(word.endsWith('s') ? { about: magnitude } : {}) });
for (const [word, span] of Object.entries(ENGLISH_SPANS)) addEnglish(word, { span });
ENGLISH_MONTHS.forEach((words, index) => {
  for (const word of words)
    addEnglish(word, { month: index + 1, isDoubtfulMonth: ENGLISH_DOUBTFUL_MONTHS.includes(word) });
});
ENGLISH_WEEKDAYS.forEach((word, weekday) => {
  addEnglish(word, { weekday });
  addEnglish(`${word}s`, { weekday });
});
for (const [currency, words] of Object.entries(ENGLISH_CURRENCIES))
  for (const word of words) addEnglish(word, { currency });
for (const [unit, { en }] of Object.entries(UNITS)) {
  for (const word of en) {
    addEnglish(word, { unit });
    if (word.length > 3 && !word.endsWith('es')) addEnglish(`${word}s`, { unit });
  }
}
for (const word of ['percent', 'pct', 'cent', 'percentage']) addEnglish(word, { isPercent: true });
for (const word of ['pound', 'pounds']) addEnglish(word, { currency: 'pound' });
for (const [word, reference] of Object.entries(ENGLISH_REFERENCES)) addEnglish(word, { reference });
for (const [word, relative] of Object.entries(ENGLISH_RELATIVE)) addEnglish(word, { relative });
addEnglish('noon', { time: 720 });
addEnglish('midday', { time: 720 });
addEnglish('midnight', { time: 0 });
addEnglish('dozens', { about: 10 });
addEnglish('tens', { about: 10 });
addEnglish('scores', { about: 10 });

const KAZAKH = new Map<string, ValueWord>();
const addKazakh = (stem: string, value: ValueWord) => KAZAKH.set(stem, { ...KAZAKH.get(stem), ...value });

for (const [stem, number] of Object.entries(KAZAKH_NUMERALS)) addKazakh(stem, { number });
for (const [stem, magnitude] of Object.entries(KAZAKH_MAGNITUDES)) addKazakh(stem, { magnitude });
for (const [stem, span] of Object.entries(KAZAKH_SPANS)) addKazakh(stem, { span });
KAZAKH_MONTHS.forEach((stems, index) => {
  for (const stem of stems)
    addKazakh(stem, { month: index + 1, isDoubtfulMonth: KAZAKH_DOUBTFUL_MONTHS.includes(stem) });
});
KAZAKH_WEEKDAYS.forEach((stem, weekday) => {
  addKazakh(stem, { weekday });
});
for (const [currency, stems] of Object.entries(KAZAKH_CURRENCIES))
  for (const stem of stems) addKazakh(stem, { currency });
for (const [unit, { kk }] of Object.entries(UNITS)) for (const stem of kk) addKazakh(stem, { unit });
for (const stem of ['пайыз', 'процент']) addKazakh(stem, { isPercent: true });
addKazakh('фунт', { currency: 'pound' });
for (const [stem, reference] of Object.entries(KAZAKH_REFERENCES)) addKazakh(stem, { reference: [reference] });
for (const [stem, relative] of Object.entries(KAZAKH_RELATIVE)) addKazakh(stem, { relative });
addKazakh('жыл', { isYear: true });
addKazakh('ж', { isYear: true });
addKazakh('сағат', { clock: 'hour' });
addKazakh('таңғы', { clock: 'morning' });
addKazakh('таңертеңгі', { clock: 'morning' });
addKazakh('түскі', { clock: 'evening' });
addKazakh('кешкі', { clock: 'evening' });
addKazakh('түнгі', { clock: 'hour' });
addKazakh('талтүс', { time: 720 });

/** Stems by their first two letters, the longest first. */
const KAZAKH_STEMS = new Map<string, (readonly [stem: string, value: ValueWord])[]>();
for (const entry of [...KAZAKH].sort(([a], [b]) => b.length - a.length)) {
  const key = entry[0].slice(0, 2);
  KAZAKH_STEMS.set(key, [...(KAZAKH_STEMS.get(key) ?? []), entry]);
}

const KAZAKH_BEGINNINGS = beginningsOf(KAZAKH.keys());
const ENGLISH_BEGINNINGS = beginningsOf(ENGLISH.keys());

const CASES = (
  ',ға,ге,қа,ке,на,не,а,е,да,де,та,те,нда,нде,дан,ден,тан,тен,нан,нен,ды,ді,ты,ті,ны,ні,н,дың,дің,тың,тің,ның,нің,мен,бен,пен,' +
  'дағы,дегі,тағы,тегі,ндағы,ндегі,ғы,гі,қы,кі,дай,дей,тай,тей,ша,ше'
).split(',');
const PLURALS = ',лар,лер,дар,дер,тар,тер'.split(',');
const POSSESSIVES = ',ы,і,сы,сі'.split(',');
const ENDINGS: ReadonlySet<string> = new Set(
  PLURALS.flatMap((plural) => POSSESSIVES.flatMap((owned) => CASES.map((ending) => plural + owned + ending))),
);

const NUMERAL_CASES =
  '(?:ға|ге|қа|ке|на|не|да|де|та|те|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|дың|дің|тың|тің|ның|нің|мен|бен|пен)';
const ORDINAL = /^[ыі]?нш[ыі]/u;
const ABOUT = /^[дт][ае][ғг]?[ае]н/u;
/** бесінші, екеуінен, оннан, мыңдаған, алтылық; but not үшін (for), оны (him), алтын (gold). */
const NUMERAL_ENDING = new RegExp(
  `^(?:(?:[ыі]?нш[ыі](?:л[ыі][қк])?)?(?:с?[ыі])?${NUMERAL_CASES}?|(?:дық|дік|тық|тік|лық|лік)|[дт][ае]ғ?г?[ае]н)$`,
  'u',
);
const SHORT_ENDING = /^(?:[ыі]?нш[ыі]\p{L}{0,4}|ға|ке|нан|тен|тан|дық|тік|[дт][ае][ғг][ае]н)?$/u;
const AMBIGUOUS_STEMS: ReadonlySet<string> = new Set(['он', 'үш', 'жүз', 'қос']);
const LONGEST_WORD = 24;

function kazakhWord(word: string): ValueWord | null {
  if (word.length > LONGEST_WORD) return null;
  const stems = KAZAKH_STEMS.get(word.slice(0, 2));
  for (const [stem, value] of stems ?? []) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length);
    if (value.number !== undefined || value.magnitude !== undefined) {
      if (!(AMBIGUOUS_STEMS.has(stem) ? SHORT_ENDING : NUMERAL_ENDING).test(rest)) continue;
      if (ABOUT.test(rest)) return { ...value, about: value.number ?? value.magnitude ?? 0 };
      return ORDINAL.test(rest) ? { ...value, isOrdinal: true } : value;
    }
    if (ENDINGS.has(rest) || (isMeasure(value) && endsAsMeasure(rest))) return value;
  }
  return null;
}

const ADJECTIVE = /^[лдт](?:ық|ік)/u;

/** бескүндік, теңгелік, жылдық: of so many. A seasonal thing (маусымдық) is no month. */
function endsAsMeasure(rest: string): boolean {
  return rest === 'ар' || (ADJECTIVE.test(rest) && ENDINGS.has(rest.slice(3)));
}

function isMeasure({ currency, unit, isPercent }: ValueWord): boolean {
  return currency !== undefined || unit !== undefined || isPercent === true;
}
