import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { Word } from '../../text/tokens';

/** A term of the house: how each language says it, and how it must not. Plain words, the preferred form first; inflection is understood. */
export interface GlossaryTerm {
  readonly kk: readonly string[];
  readonly en: readonly string[];
  readonly forbidden?:
    | { readonly kk?: readonly string[] | undefined; readonly en?: readonly string[] | undefined }
    | undefined;
}

/** A place where a term stands, in an approved or a forbidden form. */
export interface TermPlace {
  readonly term: GlossaryTerm;
  readonly span: Span;
  readonly isForbidden: boolean;
}

interface Form {
  readonly words: readonly string[];
  readonly term: GlossaryTerm;
  readonly isForbidden: boolean;
}

const FIRST_LETTERS = 2;
const KAZAKH_ENDING =
  /^-?(?:[лдт][ае]р)?(?:[ыі]?[мң]|[ыі]м[ыі]з|[ыі]ң[ыі]з|с[ыі]|[ыі])?(?:[ндт][ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?$/u;
const SOFTENED: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };

/** The terms of a house, ready to be looked for: forms by the first letters of their first word, longer ones first. */
export class Glossary {
  private readonly forms: Readonly<Record<Locale, ReadonlyMap<string, readonly Form[]>>>;

  constructor(terms: readonly GlossaryTerm[]) {
    this.forms = { kk: indexed(terms, 'kk'), en: indexed(terms, 'en') };
  }

  /** Where terms stand among the words of a text; no word belongs to two forms. */
  placesIn(words: readonly Word[], locale: Locale): TermPlace[] {
    const found: TermPlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const forms = this.forms[locale].get((words[at] as Word).lower.slice(0, FIRST_LETTERS));
      const form = forms?.find((one) => stands(one.words, words, at, locale));
      if (!form) continue;
      const last = at + form.words.length - 1;
      const span = { start: (words[at] as Word).start, end: (words[last] as Word).end };
      found.push({ term: form.term, span, isForbidden: form.isForbidden });
      at = last;
    }
    return found;
  }
}

const KNOWN = new WeakMap<readonly GlossaryTerm[], Glossary>();

/** The glossary of a list of terms, read once for the list. */
export function glossaryOf(terms: readonly GlossaryTerm[]): Glossary {
  const known = KNOWN.get(terms) ?? new Glossary(terms);
  KNOWN.set(terms, known);
  return known;
}

function indexed(terms: readonly GlossaryTerm[], locale: Locale): ReadonlyMap<string, readonly Form[]> {
  const map = new Map<string, Form[]>();
  const add = (term: GlossaryTerm, isForbidden: boolean) => (written: string) => {
    const words = written.toLowerCase().trim().split(/\s+/u);
    const key = (words[0] as string).slice(0, FIRST_LETTERS);
    const forms = map.get(key) ?? [];
    map.set(key, forms);
    forms.push({ words, term, isForbidden });
  };
  for (const term of terms) {
    term[locale].forEach(add(term, false));
    term.forbidden?.[locale]?.forEach(add(term, true));
  }
  for (const forms of map.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function stands(form: readonly string[], words: readonly Word[], at: number, locale: Locale): boolean {
  return form.every((part, index) => {
    const word = words[at + index];
    if (!word) return false;
    return locale === 'kk' ? isKazakh(part, word.lower) : isEnglish(part, word.lower);
  });
}

/** The word with any ending of plural, possession and case: мәжіліс – мәжілістің, тарап – тарабы. */
function isKazakh(form: string, word: string): boolean {
  if (word.startsWith(form)) return KAZAKH_ENDING.test(word.slice(form.length));
  // A form that is owned itself has its plural in front of that: заң жобасы – заң жобалары.
  const unowned = form.replace(/с?[ыі]$/u, '');
  if (unowned !== form && word.startsWith(unowned) && /^[лдт][ае]р[ыі]/u.test(word.slice(unowned.length)))
    return KAZAKH_ENDING.test(word.slice(unowned.length));
  const soft = SOFTENED[form.slice(-1)];
  const stem = soft === undefined ? null : form.slice(0, -1) + soft;
  return (
    stem !== null &&
    word.startsWith(stem) &&
    /^[ыі]/u.test(word.slice(stem.length)) &&
    KAZAKH_ENDING.test(word.slice(stem.length))
  );
}

/** The word, its plural, and what it owns: bill, bills, bill's, parties. */
function isEnglish(form: string, word: string): boolean {
  const bare = word.replace(/['’]s?$/u, '');
  return (
    bare === form ||
    bare === `${form}s` ||
    bare === `${form}es` ||
    (form.endsWith('y') && bare === `${form.slice(0, -1)}ies`)
  );
}
