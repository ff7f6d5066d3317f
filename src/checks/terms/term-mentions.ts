import type { Locale } from '../../kernel/locale';
import { type KnownWord, noted } from '../../text/known-words';
import type { Span } from '../../text/span';
import type { Word } from '../../text/tokens';
import { ABBREVIATIONS, ACTS, OFFICES, PROJECTS } from '../data/term-classes';
import { trait, traitsOf } from '../word-traits';

export type TermClass = 'act' | 'project' | 'office' | 'abbreviation';

/** A word, or a few, that is a term of a class. */
export interface TermMention {
  readonly kind: TermClass;
  /** What it may mean, in numbers of the lines of the table. */
  readonly terms: readonly number[];
  /** Too common to be told by itself: it only answers for others. */
  readonly isWeak: boolean;
  readonly span: Span;
  /** Its first and last word, by their places among the words of the text. */
  readonly first: number;
  readonly last: number;
}

interface Form {
  readonly words: readonly string[];
  readonly isWeak: boolean;
  readonly kind: TermClass;
  readonly term: number;
}

const TABLES: readonly (readonly [TermClass, string])[] = [
  ['act', ACTS],
  ['project', PROJECTS],
  ['office', OFFICES],
  ['abbreviation', ABBREVIATIONS],
];
/** What may stand behind a Kazakh stem; the abbreviations take theirs behind a hyphen. */
const ENDING =
  /^(?:[лдт][ае]р)?(?:ым|ім|сы|сі|ы|і)?(?:[ндт][ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?$/u;

const FIRST_LETTERS = 2;
/** Forms by the first letters of their first word; longer forms come first. */
const FORMS: Readonly<Record<Locale, ReadonlyMap<string, readonly Form[]>>> = { en: formsOf('en'), kk: formsOf('kk') };

function formsOf(locale: Locale): ReadonlyMap<string, readonly Form[]> {
  const byLetters = new Map<string, Form[]>();
  let term = 0;
  for (const [kind, table] of TABLES) {
    for (const line of table.trim().split('\n')) {
      term += 1;
      const written = line.split('|')[locale === 'en' ? 0 : 1] ?? '';
      for (const form of written.split(',').map((one) => one.trim())) {
        const words = form.replace('~', '').replaceAll('.', ' ').trim().split(' ');
        const key = (words[0] as string).slice(0, FIRST_LETTERS).toLowerCase();
        const all = byLetters.get(key) ?? [];
        byLetters.set(key, all);
        all.push({ words, isWeak: form.startsWith('~'), kind, term });
      }
    }
  }
  for (const forms of byLetters.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byLetters;
}

/** What a term is, wherever it stands. */
type Term = Pick<TermMention, 'kind' | 'terms' | 'isWeak'>;

interface Begun {
  readonly forms: readonly Form[];
  /** The terms that the word is, if no longer form stands there. */
  readonly alone: readonly Term[];
  /** Whether some of the forms have more words than this one. */
  readonly mayGoOn: boolean;
}

type Reader = (word: KnownWord) => Begun;

/** The forms that a word may begin, known from the word alone: none for nearly all words. */
function readerOf(locale: Locale): Reader {
  return noted(({ text, lower }) => {
    const all = FORMS[locale].get(lower.slice(0, FIRST_LETTERS)) ?? [];
    const forms = all.filter(({ words }) => isForm(text, lower, words[0] as string, locale));
    const alone = termsOf(forms.filter(({ words }) => words.length === 1));
    return { forms, alone, mayGoOn: forms.some(({ words }) => words.length > 1) };
  });
}

/** One term of each class. */
function termsOf(forms: readonly Form[]): readonly Term[] {
  return [...new Set(forms.map(({ kind }) => kind))].map((kind) => {
    const own = forms.filter((form) => form.kind === kind);
    return { kind, terms: own.map(({ term }) => term), isWeak: own.every(({ isWeak }) => isWeak) };
  });
}

const READERS: Readonly<Record<Locale, Reader>> = { en: readerOf('en'), kk: readerOf('kk') };

function isForm(text: string, lower: string, form: string, locale: Locale): boolean {
  if (form.length < 5 && form === form.toUpperCase()) {
    if (!text.startsWith(form)) return false;
    return text.length === form.length || /^[-’']/u.test(text.slice(form.length));
  }
  const small = form.toLowerCase();
  if (!lower.startsWith(small)) return false;
  if (locale === 'kk') return ENDING.test(lower.slice(small.length).replace(/^-/u, ''));
  const rest = lower.slice(small.length);
  return rest === '' || rest === 's' || rest === 'es' || /^['’]s?$/u.test(rest);
}

/** A word that a term may begin with. */
const BEGINS_TERM: Readonly<Record<Locale, number>> = {
  kk: trait('kk', (word) => READERS.kk(word).forms.length > 0),
  en: trait('en', (word) => READERS.en(word).forms.length > 0),
};

/** Every term of a text, in order; no word belongs to two. `traits` are those of all its words together. */
export function readTerms(words: readonly Word[], traits: number, locale: Locale): readonly TermMention[] {
  if ((traits & BEGINS_TERM[locale]) === 0) return NONE;
  const found: TermMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { known } = words[at] as Word;
    if ((traitsOf(known, locale) & BEGINS_TERM[locale]) === 0) continue;
    const longest = longestAt(READERS[locale](known), words, at, locale);
    const start = (words[at] as Word).start;
    const last = at + longest.length - 1;
    const { end } = words[last] as Word;
    for (const { kind, terms, isWeak } of longest.terms)
      found.push({ kind, terms, isWeak, span: { start, end }, first: at, last });
    at = last;
  }
  return found;
}

/** The longest forms that stand there, and of how many words they are. */
function longestAt(
  { forms, alone, mayGoOn }: Begun,
  words: readonly Word[],
  at: number,
  locale: Locale,
): { readonly length: number; readonly terms: readonly Term[] } {
  const longest = mayGoOn ? forms.find((form) => stands(form, words, at, locale)) : undefined;
  const length = longest?.words.length ?? 1;
  if (length === 1) return { length, terms: alone };
  return {
    length,
    terms: termsOf(forms.filter((form) => form.words.length === length && stands(form, words, at, locale))),
  };
}

const NONE: readonly TermMention[] = [];

function stands(form: Form, words: readonly Word[], at: number, locale: Locale): boolean {
  for (let index = 1; index < form.words.length; index += 1) {
    const word = words[at + index];
    if (!word || word.start - (words[at + index - 1] as Word).end > 2) return false;
    if (!isForm(word.text, word.lower, form.words[index] as string, locale)) return false;
  }
  return true;
}
