import type { Locale } from '../../kernel/locale';
import { LEXICON } from '../data/lexicon';

/** What a word may mean: lines of the lexicon. Rare ones tell more. */
export interface Meaning {
  readonly concepts: readonly number[];
  /** How likely a sentence that has nothing to do with it speaks of the same. */
  readonly chance: number;
}

const COMMONEST = 0.3;
const COMMON = 0.14;
const RARE = 0.06;
const MOST_CHANCE = 0.5;
const LETTERS: Readonly<Record<Locale, string>> = {
  kk: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі',
  en: 'abcdefghijklmnopqrstuvwxyz',
};
const CODES = 0x530;

interface Entry {
  concepts: number[];
  chance: number;
  closed: boolean;
}

/** Words by their beginnings, letter by letter: one walk along the word finds the longest beginning that the lexicon knows. */
class Stems {
  private next = new Uint16Array(1 << 16);
  private readonly open: (Meaning | undefined)[] = [undefined];
  private readonly closed: (Meaning | undefined)[] = [undefined];
  private readonly codes = new Int8Array(CODES).fill(-1);
  private readonly width: number;
  private nodes = 1;

  constructor(
    private readonly locale: Locale,
    words: ReadonlyMap<string, Entry>,
  ) {
    const letters = LETTERS[locale];
    this.width = letters.length;
    for (let at = 0; at < letters.length; at += 1) {
      const letter = letters[at] as string;
      for (const form of [letter, letter.toUpperCase()]) this.codes[form.charCodeAt(0)] = at;
    }
    for (const [word, entry] of words) this.add(word, entry);
  }

  private add(key: string, { concepts, chance, closed }: Entry): void {
    const word = closed ? key.slice(0, -1) : key;
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = node * this.width + (this.codes[word.charCodeAt(at)] ?? -1);
      let child = this.next[slot] ?? 0;
      if (child === 0) {
        child = this.nodes;
        this.reserve((child + 1) * this.width);
        this.nodes += 1;
        this.next[slot] = child;
      }
      node = child;
    }
    (closed ? this.closed : this.open)[node] = { concepts, chance: Math.min(chance, MOST_CHANCE) };
  }

  private reserve(size: number): void {
    if (size <= this.next.length) return;
    const longer = new Uint16Array(2 * this.next.length);
    longer.set(this.next);
    this.next = longer;
  }

  /** The meaning of the word at `start`, by its longest known beginning. */
  find(text: string, start: number, end: number): Meaning | undefined {
    let node = 0;
    let found: Meaning | undefined;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code < CODES ? (this.codes[code] as number) : -1;
      if (letter < 0) return found;
      node = this.next[node * this.width + letter] ?? 0;
      if (node === 0) return found;
      const rest = end - at - 1;
      if (rest === 0 && this.closed[node]) return this.closed[node];
      const meaning = this.open[node];
      if (meaning && this.mayEndSo(text, at + 1, rest, at + 1 - start)) found = meaning;
    }
    return found;
  }

  /** Kazakh endings are long; English ones are short, and behind a short word few. */
  private mayEndSo(text: string, from: number, rest: number, known: number): boolean {
    if (rest === 0) return true;
    if (this.locale === 'kk') return known > 3 || rest <= 6;
    if (known > 3) return rest <= 5;
    return rest <= 3 && SHORT_ENDINGS.has(text.slice(from, from + rest));
  }
}

const SHORT_ENDINGS: ReadonlySet<string> = new Set(['s', 'd', 'ed', 'er', 'ers', 'ing']);

let stems: Readonly<Record<Locale, Stems>> | undefined;

/** `meaningOf('мемлекеттердің', 0, 14, 'kk')` shares a concept with `meaningOf('countries', 0, 9, 'en')`. */
export function meaningOf(text: string, start: number, end: number, locale: Locale): Meaning | undefined {
  stems ??= readLexicon();
  const meaning = stems[locale].find(text, start, end);
  return meaning || locale === 'kk' ? meaning : behindPrefix(stems.en, text, start, end);
}

/** English puts a prefix before words that stay what they are: misunderstood, rebuild, anti-war; Kazakh has endings only. */
const PREFIXES = [
  'counter',
  'super',
  'under',
  'inter',
  'over',
  'anti',
  'mis',
  'dis',
  'non',
  'pre',
  'un',
  're',
  'de',
  'im',
  'in',
];
const FEWEST_BEHIND = 4;

function behindPrefix(english: Stems, text: string, start: number, end: number): Meaning | undefined {
  for (const prefix of PREFIXES) {
    const from = start + prefix.length;
    if (end - from < FEWEST_BEHIND || text.slice(start, from).toLowerCase() !== prefix) continue;
    const meaning = english.find(text, from, end);
    if (meaning) return meaning;
  }
  return undefined;
}

function readLexicon(): Readonly<Record<Locale, Stems>> {
  const words: Record<Locale, Map<string, Entry>> = { kk: new Map(), en: new Map() };
  for (const [concept, line] of LEXICON.trim().split('\n').entries()) {
    const chance = line.startsWith('**') ? COMMONEST : line.startsWith('*') ? COMMON : RARE;
    const [kazakh = '', english = ''] = line.replace(/^\*+/u, '').split('=');
    for (const word of kazakh.trim().split(/\s+/u)) remember(words.kk, word, concept, chance);
    for (const word of english.trim().split(/\s+/u)) remember(words.en, word, concept, chance);
  }
  return { kk: new Stems('kk', words.kk), en: new Stems('en', words.en) };
}

function remember(words: Map<string, Entry>, word: string, concept: number, chance: number): void {
  if (!/^[a-zа-ёәғқңөұүһі]+\.?$/u.test(word)) return;
  const entry = words.get(word);
  if (!entry) words.set(word, { concepts: [concept], chance, closed: word.endsWith('.') });
  else {
    entry.concepts.push(concept);
    entry.chance += chance;
  }
}
