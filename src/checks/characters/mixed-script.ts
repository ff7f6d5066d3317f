import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { CYRILLIC_OF_LATIN, LATIN_OF_CYRILLIC } from '../data/look-alikes';
import type { Spot } from '../spot';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// A Latin name with a Kazakh ending that only lacks its hyphen: Facebookтың. The name shows letters that Cyrillic does not have.
const SUFFIXED = /^\p{Script=Latin}{2,}[''’]?\p{Script=Cyrillic}{1,8}$/u;

/** Beyond so many nobody reads them one by one: the text is damaged as a whole. */
const MOST_WORDS = 1_000;

/** Latin and Cyrillic letters within one word: `Cаяси` with a Latin C. Letters on both sides of a hyphen are lawful. */
export function findMixedScript({ facts, tokens, locale }: TextAnalysis): Spot[] {
  if (!facts.hasLatin || !facts.hasCyrillic) return [];
  const found: Spot[] = [];
  for (const word of tokens) {
    if (word.script !== 'mixed') continue;
    if (found.length === MOST_WORDS) break;
    const span = { start: word.start, end: word.end };
    const repaired = inOneScript(word.text, locale);
    const isSuffixed = locale === 'kk' && SUFFIXED.test(word.text) && hasLettersOfTheirOwn(word.text);
    found.push({
      check: 'chars.mixed_script',
      severity: isSuffixed ? 'note' : repaired ? 'blocker' : 'warning',
      spans: [span],
      parameters: { word: word.text },
      confidence: isSuffixed ? 0.4 : repaired ? 0.98 : 0.8,
      ...(repaired && !isSuffixed ? { fix: { span, text: repaired } } : {}),
    });
  }
  return found;
}

/** Every part of the word in the script that most of its letters have, or nothing if a letter has no double there. */
function inOneScript(text: string, locale: 'kk' | 'en'): string | null {
  const parts = text.split(/(?<=[-'’‐‑])|(?=[-'’‐‑])/u).map((part) => partInOneScript(part, locale));
  return parts.some((part) => part === null) ? null : parts.join('');
}

function partInOneScript(part: string, locale: 'kk' | 'en'): string | null {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of part) {
    if (CYRILLIC.test(letter)) cyrillic += 1;
    else if (LATIN.test(letter)) latin += 1;
  }
  if (latin === 0 || cyrillic === 0) return part;
  const toCyrillic = mapped(part, CYRILLIC_OF_LATIN, LATIN);
  const toLatin = mapped(part, LATIN_OF_CYRILLIC, CYRILLIC);
  // Figures of centuries are Latin, whatever most of the letters are: ХХІ.
  if (toLatin && /^[IVXLCDM]+$/u.test(toLatin)) return toLatin;
  if (toCyrillic && toLatin) return cyrillic > latin || (cyrillic === latin && locale === 'kk') ? toCyrillic : toLatin;
  return toCyrillic ?? toLatin;
}

function mapped(part: string, doubles: ReadonlyMap<string, string>, foreign: RegExp): string | null {
  let result = '';
  for (const letter of part) {
    const double = foreign.test(letter) ? doubles.get(letter) : letter;
    if (double === undefined) return null;
    result += double;
  }
  return result;
}

/** Both scripts show a letter that the other does not have: it is no slip of the keyboard. */
function hasLettersOfTheirOwn(text: string): boolean {
  const letters = [...text];
  return (
    letters.some((letter) => LATIN.test(letter) && !CYRILLIC_OF_LATIN.has(letter)) &&
    letters.some((letter) => CYRILLIC.test(letter) && !LATIN_OF_CYRILLIC.has(letter))
  );
}

/**
 * A whole word in look-alikes of the other script: Latin `op` for `ор` in Kazakh, Cyrillic `а` for the article in English. Words that
 * the source has in these letters, codes in capitals and figures of centuries are what they seem to be.
 */
export function findLookAlikeWords({ facts, tokens, locale }: TextAnalysis, other: TextAnalysis | null): Spot[] {
  if (!facts.hasLatin || !facts.hasCyrillic) return [];
  const [script, doubles] =
    locale === 'kk' ? (['latin', CYRILLIC_OF_LATIN] as const) : (['cyrillic', LATIN_OF_CYRILLIC] as const);
  const found: Spot[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index] as Word;
    if (word.script !== script || word.hasDigits || !isAlone(tokens, index)) continue;
    const { text } = word;
    // Alone, a text does not show which names are foreign.
    if (!other && word.isCapitalised) continue;
    if (text.length < (locale === 'kk' ? 2 : 1) || (word.isAllCaps && text.length > 1)) continue;
    const double = mapped(text, doubles, locale === 'kk' ? LATIN : CYRILLIC);
    if (!double || /^[ivxlcdm]+$/iu.test(text) || other?.tokens.some(({ lower }) => lower === word.lower)) continue;
    const span = { start: word.start, end: word.end };
    found.push({
      check: 'chars.lookalike_word',
      severity: 'warning',
      spans: [span],
      parameters: { word: text },
      confidence: 0.85,
      fix: { span, text: double },
    });
  }
  return found;
}

/** A name with an ending of the other script (Bank-ке) is written in its own. */
function isIn(word: Word | undefined, script: Word['script'] | undefined): boolean {
  return word !== undefined && (word.script === script || word.script === 'joined');
}

/** Whether neither neighbour is written in the script of the word: a phrase in the other script is meant. */
function isAlone(tokens: readonly Word[], index: number): boolean {
  const script = tokens[index]?.script;
  return !isIn(tokens[index - 1], script) && !isIn(tokens[index + 1], script);
}
