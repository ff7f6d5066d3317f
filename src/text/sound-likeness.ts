// How sounds are spelt on the two sides. A Cyrillic letter, the Latin spellings it may stand for, and what a rare one costs. Source: the
// romanisations of Kazakh and Russian (BGN/PCGN 1979, press usage), the practical transcription of English, German, French, Spanish,
// Italian, Polish and Chinese names into Cyrillic.
const SPELLINGS: Readonly<Record<string, string>> = {
  б: 'b bb p/5',
  в: 'v w b/4 f/2 ff/2 ph/3 u/3 wh',
  г: 'g gg gh h gu k/5 j/5',
  ғ: 'g gh h gg k/5',
  д: 'd dd th/3 t/4 dh',
  ж: 'zh j g/1 s/3 z/3 dj dzh ż/1 ge y/4',
  з: 'z s zz x/3 th/4 c/4',
  к: 'k c ck q ch cc kk qu cqu g/4 kh cch que',
  қ: 'k q c kh ck ch g/4 h/4 kk cc',
  л: 'l ll lh gl/2 le',
  м: 'm mm mb/1 n/6',
  н: 'n nn kn ng gn/1 mn/1 m/6 nh ne',
  ң: 'ng n nn',
  п: 'p pp b/4 ph/3',
  р: 'r rr wr rh re rrh',
  с: 's ss c sc ps z/3 x/3 sch/4 se ce th/4 st/4',
  т: 't tt th d/4 pt ght tte te',
  ф: 'f ff ph v/3 gh/2 th/3 pf',
  х: 'h kh ch j x/2 g/3 gh/3 wh/3',
  һ: 'h kh g/4',
  ц: 'c ts tz z cz zz tsch/4 cc/3 t/3 s/4',
  ч: 'ch tch c cz tsch q/1 t/3 zh/3 j/4 sh/4 cs tc',
  ш: 'sh sch ch s/2 ti ci ssi ss/3 x/1 sz si/2',
  щ: 'shch sch sh sc',
  й: 'y i j ll/2 g/4 h/4',
  у: 'w wh v/4',
  ы: 'w/2',
};
const PAIRS_OF_LETTERS: Readonly<Record<string, string>> = {
  дж: 'j g dg dj zh dzh gg ge gi',
  дз: 'dz z zz/2 j/4',
  кс: 'x cks cs ks cc/3 xx',
  гз: 'x',
  тч: 'tch ch',
  нг: 'ng n/3',
  тс: 'ts tz z',
  хс: 'chs x',
  йя: 'ia lla',
};
const CYRILLIC_VOWELS = 'аәеёиоөуұүыіэюя';
const LATIN_VOWELS = 'aeiouy';
/** Vowels come and go between the languages. */
const STRAY_VOWEL = 1;
const STRAY_CONSONANT = 10;

interface Spelling {
  readonly text: string;
  readonly cost: number;
}
/** The spellings of a letter, or of two, by the first letter of the spelling: most of them cannot stand at a place and are not tried. */
type Spellings = readonly (readonly Spelling[] | undefined)[];
const BY_LETTER = spellingsOf(SPELLINGS);
const BY_PAIR = spellingsOf(PAIRS_OF_LETTERS);
const LONGEST = 24;
const OUT_OF_REACH = 999;

/** Room for the costs of the longest two words; every comparison uses it anew. */
const COSTS = new Uint16Array((LONGEST + 1) * (LONGEST + 1));

/**
 * How far a Latin and a Cyrillic spelling of a name are from each other, in tenths of a consonant: `soundDistance('Washington',
 * 'Вашингтон')` is 0, one wrong consonant is 10. Vowels weigh little, silent letters (Wright, Райт) and doubled ones nothing. Beyond `limit` the answer
 * is 999.
 */
export function soundDistance(latin: string, cyrillic: string, limit = 99): number {
  return distanceToBeginnings(latin, cyrillic, [cyrillic.length], limit);
}

/**
 * The distance to the nearest of several beginnings of a Cyrillic word, which are given by their lengths, all found in one walk: what a
 * word costs up to a letter does not depend on what comes behind. Places that cost more than `limit` lead nowhere and are left out.
 */
export function distanceToBeginnings(latin: string, cyrillic: string, ends: readonly number[], limit: number): number {
  const [from, to] = [latin.slice(0, LONGEST), cyrillic.slice(0, LONGEST)];
  const width = from.length + 1;
  COSTS.fill(9999, 0, width * (to.length + 1));
  COSTS[0] = 0;
  let isReached = true;
  for (let at = 0; at <= to.length; at += 1) {
    const wasReached = isReached;
    isReached = walkRow(from, to, at, limit);
    // Two letters may be read as one, so that two rows must be out of reach.
    if (!isReached && !wasReached) break;
  }
  let best = OUT_OF_REACH;
  for (const end of ends) best = Math.min(best, COSTS[Math.min(end, LONGEST) * width + from.length] as number);
  return best > limit ? OUT_OF_REACH : best;
}

/** From every place that was reached before the Cyrillic letter at `at` to what can be reached with it; whether there was any. */
function walkRow(from: string, to: string, at: number, limit: number): boolean {
  const width = from.length + 1;
  const row = at * width;
  const letter = to[at];
  const spellings = letter === undefined ? undefined : BY_LETTER.get(letter);
  const pair = at + 1 < to.length ? BY_PAIR.get((letter as string) + (to[at + 1] as string)) : undefined;
  const isVowel = letter !== undefined && CYRILLIC_VOWELS.includes(letter);
  const stray = letter === undefined ? 0 : strayCyrillic(letter, to[at - 1], isVowel);
  let isReached = false;
  for (let place = 0; place < width; place += 1) {
    const here = COSTS[row + place] as number;
    if (here > limit) continue;
    isReached = true;
    const isEnd = place === from.length;
    if (!isEnd) lower(row + place + 1, here + strayLatin(from, place));
    if (letter === undefined) continue;
    lower(row + width + place, here + stray);
    if (isEnd) continue;
    if (isVowel && LATIN_VOWELS.includes(from[place] as string)) lower(row + width + place + 1, here);
    if (spellings) spell(spellings, from, place, row + width, here);
    if (pair) spell(pair, from, place, row + 2 * width, here);
  }
  return isReached;
}

function spell(spellings: Spellings, from: string, place: number, row: number, here: number): void {
  const candidates = spellings[from.charCodeAt(place)];
  if (!candidates) return;
  for (const { text, cost } of candidates) {
    if (text.length === 1 || from.startsWith(text, place)) lower(row + place + text.length, here + cost);
  }
}

function lower(index: number, value: number): void {
  if (value < (COSTS[index] as number)) COSTS[index] = value;
}

function strayLatin(text: string, place: number): number {
  const letter = text[place] as string;
  if (LATIN_VOWELS.includes(letter)) return STRAY_VOWEL;
  if (letter === text[place - 1]) return 0;
  if (letter === 'h') return 1;
  // Silent: gh in Leigh, w in Brown and Wright, t in Robert, s in Descartes.
  if (letter === 'w') return 3;
  if (letter === 'g' && text[place + 1] === 'h') return 3;
  return place === text.length - 1 && (letter === 't' || letter === 'x' || letter === 's' || letter === 'd')
    ? 6
    : STRAY_CONSONANT;
}

function strayCyrillic(letter: string, before: string | undefined, isVowel: boolean): number {
  if (isVowel) return STRAY_VOWEL;
  if (letter === 'ь' || letter === 'ъ') return 0;
  if (letter === 'й') return 1;
  if (letter === before) return 0;
  return letter === 'х' || letter === 'һ' ? 5 : STRAY_CONSONANT;
}

function spellingsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, Spellings> {
  return new Map(Object.entries(table).map(([letter, spellings]) => [letter, byFirstLetter(spellings)]));
}

function byFirstLetter(spellings: string): Spellings {
  const byFirst: Spelling[][] = [];
  for (const entry of spellings.split(' ')) {
    const [text = '', cost = '0'] = entry.split('/');
    const first = text.charCodeAt(0);
    byFirst[first] = [...(byFirst[first] ?? []), { text, cost: Number(cost) }];
  }
  return byFirst;
}
