import type { Locale } from '../../kernel/locale';
import { type KnownWord, noted } from '../../text/known-words';
import type { Word } from '../../text/tokens';
import { meaningOf } from './concepts';
import { consonantsOf, firstFour, firstThree } from './consonants';
import { NumberSet } from './number-set';

/** What one word shows of its content to a reader who does not know the language well. */
export interface Sign {
  readonly concepts: readonly number[] | null;
  /** How likely a sentence that has nothing to do with it speaks of the same. */
  readonly chance: number;
  readonly consonants: number;
  readonly isName: boolean;
  /** Signs of one number are the same sign. */
  readonly number: number;
}

const FEWEST_LETTERS = 2;

/** The signs of a text: each meaning and each name once. Figures are compared elsewhere, by what they are worth. */
export function signsOf(text: string, words: readonly Word[], locale: Locale): Sign[] {
  const signs: Sign[] = [];
  const seen = new NumberSet(words.length);
  const read = READ[locale];
  for (const { known, start } of words) {
    const shown = read(known);
    if (shown === null || seen.has(shown.word.number)) continue;
    seen.add(shown.word.number);
    signs.push(shown.name !== null && !beginsSentence(text, start) ? shown.name : shown.word);
  }
  return signs;
}

/** A word as a sign, and as the sign of a name where it stands in the middle of a sentence and may be one. */
interface Shown {
  readonly word: Sign;
  readonly name: Sign | null;
}

/** What a word shows is read once; of a word with a hyphen or an apostrophe only its first part is looked at. */
function readerOf(locale: Locale): (word: KnownWord) => Shown | null {
  return noted(({ text, headLength, hasDigits, isCapitalised }) => {
    if (hasDigits || (headLength < FEWEST_LETTERS && text[0] !== 'I')) return null;
    const meaning = meaningOf(text, 0, headLength, locale);
    const consonants = consonantsOf(text, 0, headLength);
    // Meanings have odd numbers, so that none is taken for consonants.
    const number = meaning ? 2 * (meaning.concepts[0] as number) + 1 : 2 * consonants;
    if (number === 0) return null;
    const [concepts, chance] = meaning ? [meaning.concepts, meaning.chance] : [null, 0];
    const word: Sign = { concepts, chance, consonants, isName: false, number };
    return { word, name: !meaning && isCapitalised ? { ...word, isName: true } : null };
  });
}

const READ: Readonly<Record<Locale, (word: KnownWord) => Shown | null>> = { kk: readerOf('kk'), en: readerOf('en') };

/** A capital letter says nothing where a sentence begins. */
function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \u00a0"“”„«»‘\'(–—-'.includes(text[before] as string)) before -= 1;
  return before < 0 || '.!?…:\n'.includes(text[before] as string);
}

/** What a text speaks of, to be asked for signs of the other text. */
export class ContentIndex {
  /** Concepts and the beginnings of words, each kind with a remainder of its own. */
  private readonly shown: NumberSet;
  /** How many times as many chances as a sentence of usual length gives. */
  private readonly size: number;

  constructor(...parts: readonly (readonly Sign[])[]) {
    let count = 0;
    let meanings = 0;
    for (const signs of parts) {
      count += signs.length;
      for (const { concepts } of signs) if (concepts) meanings += concepts.length;
    }
    this.shown = new NumberSet(meanings + 2 * count);
    for (const signs of parts) {
      for (const { concepts, consonants } of signs) {
        if (concepts) for (const concept of concepts) this.shown.add(4 * concept);
        if (consonants === 0) continue;
        this.shown.add(4 * firstThree(consonants) + THREE);
        this.shown.add(4 * firstFour(consonants) + FOUR);
      }
    }
    this.size = Math.max(0.5, count / USUAL_SIGNS);
  }

  /**
   * How much a sign of the other text speaks for (above nothing) or against (below) the two saying the same: the logarithm of how much
   * likelier it is to be found, or not to be found, in a translation than in a text on something else.
   */
  weigh(sign: Sign): number {
    const { concepts, consonants } = sign;
    if (concepts) return this.weighMeaning(sign, concepts);
    const isLong = consonants >= THREE_CONSONANTS;
    const isSame = this.shown.has(4 * firstThree(consonants) + THREE);
    if (sign.isName) {
      const chance = Math.min(0.4, (isLong ? 0.04 : 0.15) * this.size);
      return isSame
        ? FOR.name * Math.log(FOUND.name / chance)
        : AGAINST.name * Math.log((1 - FOUND.name) / (1 - chance));
    }
    if (consonants >= FOUR_CONSONANTS && this.hasFour(consonants))
      return FOR.word * Math.log(FOUND.word / Math.min(FOUND.word, 0.01 * this.size));
    return isLong && isSame ? FOR.word * Math.log(FOUND.word / Math.min(FOUND.word, 0.05 * this.size)) : AGAINST.word;
  }

  private hasFour(consonants: number): boolean {
    return this.shown.has(4 * firstFour(consonants) + FOUR);
  }

  private weighMeaning({ chance: usual, consonants }: Sign, concepts: readonly number[]): number {
    const chance = Math.min(0.5, usual * this.size);
    const tier = usual < 0.1 ? 'rare' : usual < 0.25 ? 'common' : 'commonest';
    for (const concept of concepts) {
      if (this.shown.has(4 * concept)) return Math.max(0, FOR[tier] * Math.log(FOUND.meaning / chance));
    }
    if (consonants >= FOUR_CONSONANTS && this.hasFour(consonants)) return 0.7;
    return Math.min(0, AGAINST[tier] * Math.log((1 - FOUND.meaning) / (1 - chance)));
  }
}

const [THREE, FOUR] = [1, 2];
const USUAL_SIGNS = 14;
const THREE_CONSONANTS = 1 << 10;
const FOUR_CONSONANTS = 1 << 15;
/** In what share of translations a word has a counterpart that we know: measured on news sentences. */
const FOUND = { meaning: 0.5, name: 0.72, word: 0.2 };
/** Signs depend on each other, so that each tells less, or more, than alone: by regression on translations and their neighbours. */
const FOR = { rare: 0.7, common: 0.9, commonest: 0.45, name: 0.5, word: 0.6 };
const AGAINST = { rare: 1.15, common: 1.2, commonest: 2.4, name: 0.9, word: -0.17 };
