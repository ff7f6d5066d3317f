import type { Locale } from '../kernel/locale';
import { type KnownWord, noted } from '../text/known-words';

type Reader = (word: KnownWord) => boolean;

/** What checks look for in the words of one language. A bit a question, asked once of each word and kept with it. */
class Traits {
  private readonly readers: Reader[] = [];
  private read: ((word: KnownWord) => number) | null = null;

  add(reader: Reader): number {
    if (this.readers.length === MOST) throw new Error('no room for another trait of words');
    this.readers.push(reader);
    // Words that were asked before do not know of this one.
    this.read = null;
    return 1 << (this.readers.length - 1);
  }

  of(word: KnownWord): number {
    this.read ??= noted((asked) => this.ask(asked));
    return this.read(word);
  }

  private ask(word: KnownWord): number {
    let bits = 0;
    for (let at = 0; at < this.readers.length; at += 1) if ((this.readers[at] as Reader)(word)) bits |= 1 << at;
    return bits;
  }
}

const MOST = 30;
const TRAITS: Readonly<Record<Locale, Traits>> = { kk: new Traits(), en: new Traits() };

/**
 * A question to the words of a language, which a word answers by its letters alone: most texts have no word that a check looks for,
 * and the check knows it at once.
 */
export function trait(locale: Locale, reader: Reader): number {
  return TRAITS[locale].add(reader);
}

/** The traits of a word, one bit each. */
export function traitsOf(word: KnownWord, locale: Locale): number {
  return TRAITS[locale].of(word);
}
