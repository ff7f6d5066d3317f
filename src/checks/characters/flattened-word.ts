import { KAZAKH_ENDINGS } from '../data/kazakh-endings';
import { KAZAKH_STEMS } from '../data/kazakh-stems';
import { LAWFUL_WITHOUT_KAZAKH_LETTERS, LOAN_STEMS } from '../data/lawful-words';

const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и',
}; // biome-ignore format: a row
const FEWEST_LETTERS = 3;
const LONGEST_STEM = 14;

/** A word as it looks when Kazakh letters are not to be had: `қаланың` → `каланын`. */
export function flattened(word: string): string {
  return word.replace(/[әғқңөұүһі]/gu, (letter) => PLAIN[letter] ?? letter);
}

interface Vocabulary {
  readonly stems: ReadonlyMap<string, string>;
  /** The first letters of the stems. */
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly lawful: ReadonlySet<string>;
}

let vocabularyRead: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (vocabularyRead) return vocabularyRead;
  const stems = KAZAKH_STEMS.map((stem) => [flattened(stem), stem] as const).filter(
    ([plain, stem]) => plain !== stem && plain.length >= FEWEST_LETTERS && !LAWFUL_WITHOUT_KAZAKH_LETTERS.has(plain),
  );
  vocabularyRead = {
    stems: new Map(stems),
    beginnings: new Set(stems.map(([plain]) => plain.slice(0, FEWEST_LETTERS))),
    endings: new Set(KAZAKH_ENDINGS.map(flattened)),
    lawful: LAWFUL_WITHOUT_KAZAKH_LETTERS,
  };
  return vocabularyRead;
}

// What no word has whose Kazakh letters are all there. In a native word к and г stand beside front vowels only, so that кы and гы, and
// -ған, -лық, -ға behind a back vowel, show қ and ғ that are gone.
const WITHOUT_BACK_LETTERS = new RegExp(
  [
    'кы',
    '(?<![оау])гы|[дт]агы|[дтшнжбскз]агы',
    '[аыоу][а-я]?(?:ган|кан)(?:да|дар|дардын|ы|ын|ына|нан|га|дык|дыктан|дагы|ша)?$',
    '(?:лар|дар|тар)(?:га|дагы|ынын)$',
    '[аоуы][а-я]{0,2}[мнрлзу]га$',
    '[аыоу][а-я]{1,2}ык(?:та|ка|ты|тын|тан|пен|тар)?$',
    '(?<![лм])агы(?:м|н|на|нда|нан|нын)$',
    '[аыоу][а-я]?(?:лык|дык|тык)(?:ка|тар|ты|тын|пен|та|тан)?$',
  ].join('|'),
  'u',
);
/** One of these is in each of them; most words have none, and are told sooner. */
const BACK_SIGN = /[кг]ы|[гк]а|ык|ынын/u;
// And endings with і behind a front vowel became endings with и, which Kazakh does not have: a loan on -ин or -ик would take another і.
const WITHOUT_FRONT_LETTERS = new RegExp(
  [
    '[еиу][а-я]{0,2}(?:ди|ти)$',
    '[еи][а-я]{0,2}(?:ттин|ктин|нтин|стин|тин|нин|рдин|лдин|здин|мдин|йдин|един)$',
    '[еиоу][а-я]{1,2}(?:имиз|иниз|инен|инин|имен|исин|исине|исинин|исинде|исинен|ерин|ерине|еринин|еринде|ерди)$',
    'ендик',
    '(?:лиг|диг|тиг)и(?:н|не|нде|нен|мен|нин)?$',
    '(?:тт|ли|ми|ни|си|ел|мд|зд|рд|рл|шил)ик(?:ти|тин|ке|тен|пен|тер)?$',
    'и(?:леди|лген|лип|лди|неди|нди|ндеги)$',
    '[еи][а-бд-я]{1,2}(?<!т)ип$',
    '(?:ттик|ттиктен|тти|лди|нди|рди|зди)$',
    '(?:лер|дер|тер)(?:дин|ди|и|ин|инин|имиз)$',
  ].join('|'),
  'u',
);
const LOAN =
  /(?:лог|гог|руг|маг|таг|флаг|блог|бург)ы|[эщъьцфвё]|спагетти|конфетти|граффити|^леди|пропаганд|тайга|шашлык|ярлык|язык/u;

/**
 * What a lower-case word without one of the nine Kazakh letters would be with them, or that it cannot stand as it is: a stem that has
 * them and endings behind it, or a sequence of letters that no lawful word has. Null if nothing speaks against the word.
 */
export function meantByFlattened(word: string): { readonly stem: string | null } | null {
  if (word.length < FEWEST_LETTERS + 1) return null;
  const meant = withStem(word) ?? (mayShowLoss(word) ? { stem: null } : null);
  return meant && !isLawful(word) ? meant : null;
}

function withStem(word: string): { readonly stem: string } | null {
  const { stems, beginnings, endings } = vocabulary();
  if (!beginnings.has(word.slice(0, FEWEST_LETTERS))) return null;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= FEWEST_LETTERS; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined && areEndings(word, length, endings, length > FEWEST_LETTERS)) return { stem };
  }
  return null;
}

function mayShowLoss(word: string): boolean {
  const isSuspect =
    (BACK_SIGN.test(word) && WITHOUT_BACK_LETTERS.test(word)) ||
    (word.includes('и') && WITHOUT_FRONT_LETTERS.test(word));
  return isSuspect && !LOAN.test(word);
}

function isLawful(word: string): boolean {
  return vocabulary().lawful.has(word) || LOAN_STEMS.some((loan) => word.startsWith(loan));
}

/** Whether the rest of a word is endings only; behind a short stem none of one letter, which any loan might begin with. */
function areEndings(word: string, from: number, endings: ReadonlySet<string>, mayBeShort: boolean): boolean {
  if (word.length - from > 20) return false;
  const reached = [true];
  for (let at = from; at < word.length; at += 1) {
    if (!reached[at - from]) continue;
    for (let length = mayBeShort || at > from ? 1 : 2; length <= 7 && at + length <= word.length; length += 1) {
      if (endings.has(word.slice(at, at + length))) reached[at - from + length] = true;
    }
  }
  return reached[word.length - from] === true;
}
