import { KAZAKH_LETTER } from '../../text/character-kinds';
import type { KnownWord } from '../../text/known-words';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { Spot } from '../spot';
import { trait } from '../word-traits';
import { meantByFlattened } from './flattened-word';

/** A sentence of so many letters, and a word that speaks for it, are enough to be sure. */
const ENOUGH_LETTERS = 25;
/** From so many letters on, Kazakh without one of its own does not occur: of some 3,000 sentences the longest without had 33. */
const IMPOSSIBLE_WITHOUT = 45;
// None that is a Kazakh word, or one that has lost its letters: он is ten there.
const RUSSIAN_WORDS: ReadonlySet<string> = new Set(
  'и в не что с по для от из как это был была было были его её их она они который которая которые также после более только если чтобы при'.split(
    ' ',
  ),
);
const FEWEST_RUSSIAN_WORDS = 2;
/** A capital letter may begin a name, and foreign names may look like anything. */
const FEWEST_LETTERS_OF_A_NAME = 5;
const FEWEST_LETTERS_OF_A_WORD = 4;

/**
 * Kazakh typed, or saved, without its own letters: the whole text (`Казакстан Республикасынын укимети`), or single words in a text that
 * has them elsewhere. Russian has no such letters either and is not meant.
 */
export function findFlattened(analysis: TextAnalysis): Spot[] {
  const { facts, tokens, locale, text } = analysis;
  if (locale !== 'kk' || !facts.hasCyrillic || facts.latinLetters > facts.cyrillicLetters) return [];
  if (facts.hasKazakhLetters)
    return (analysis.traits & MAY_BE_FLATTENED) === 0
      ? []
      : tokens.flatMap((word) => flattenedWord(word, analysis) ?? []);
  if (isRussian(tokens)) return [];
  const words = tokens.filter((word) => flattenedWord(word, analysis));
  const isLong = facts.cyrillicLetters >= ENOUGH_LETTERS && facts.cyrillicLetters > 2 * facts.latinLetters;
  if (words.length === 0 && !(facts.cyrillicLetters >= IMPOSSIBLE_WITHOUT && isLong && hasLowerCaseWords(tokens)))
    return [];
  return [
    {
      check: 'kk.letters_flattened',
      severity: isLong && words.length > 0 ? 'blocker' : 'warning',
      spans: [{ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length }],
      parameters: { text: text.slice(0, 60) },
      confidence: isLong ? 0.97 : 0.85,
    },
  ];
}

function flattenedWord(word: Word, { facts }: TextAnalysis): Spot | null {
  const meant = meantBy(word.known);
  if (!meant) return null;
  // By its look alone only a word of the language is judged, and by a short stem no name: Картиге is none of қарт.
  if (word.isCapitalised && facts.hasKazakhLetters && (meant.stem?.length ?? 0) < FEWEST_LETTERS_OF_A_NAME) return null;
  return {
    check: 'kk.letter_word',
    severity: 'warning',
    spans: [{ start: word.start, end: word.end }],
    parameters: { word: word.text, stem: meant.stem ?? 'none' },
    confidence: meant.stem ? 0.85 : 0.75,
  };
}

/** What a word would be with the letters of Kazakh that it may have lost; null where it lost none. */
function meantBy({ text, lower, script, hasKazakhLetters, isAllCaps }: KnownWord): ReturnType<typeof meantByFlattened> {
  if (script !== 'cyrillic' || text.length < FEWEST_LETTERS_OF_A_WORD || isAllCaps) return null;
  if (!lower.includes('-')) return hasKazakhLetters ? null : meantByFlattened(lower);
  for (const part of lower.split('-')) {
    const meant = KAZAKH_LETTER.test(part) ? null : meantByFlattened(part);
    if (meant) return meant;
  }
  return null;
}

const MAY_BE_FLATTENED = trait('kk', (word) => meantBy(word) !== null);

function hasLowerCaseWords(tokens: readonly Word[]): boolean {
  return tokens.filter((word) => word.script === 'cyrillic' && !word.isCapitalised).length >= 2;
}

function isRussian(tokens: readonly Word[]): boolean {
  let found = 0;
  for (const { lower } of tokens) if (RUSSIAN_WORDS.has(lower)) found += 1;
  return found >= FEWEST_RUSSIAN_WORDS;
}
