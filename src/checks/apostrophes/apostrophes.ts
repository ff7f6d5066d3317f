import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery, Fix } from '../check';
import { trait, traitsOf } from '../word-traits';
import { contractionOf, mayBeContraction } from './contractions';
import { isImpossiblePlural } from './impossible-plurals';
import { itIs } from './it-is';
import { possessorOf } from './possessors';

/**
 * Apostrophes that an English translation has lost, told from this text and its source alone: words that are none without their mark,
 * plurals that English does not form so, and bare plurals where the Kazakh has one possessor. One lost mark is one finding.
 */
export function checkApostrophes(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.locale !== 'en') return [];
  const found = glyphs(target);
  if ((target.traits & MAY_LACK_A_MARK) === 0) return found;
  const mark = markOf(target);
  for (let index = 0; index < target.tokens.length; index += 1) {
    const word = target.tokens[index] as Word;
    if ((traitsOf(word.known, 'en') & MAY_LACK_A_MARK) === 0) continue;
    const lost = lostIn(word, index, target, input.sourceLocale === 'kk' ? source : null);
    if (lost) found.push(discoveryOf(word, lost, mark));
  }
  return found;
}

/** A word without a mark that would be another one with it: a contraction, `its`, or what ends in s. */
const MAY_LACK_A_MARK = trait('en', ({ text, lower, script, headLength }) => {
  if (script !== 'latin' || headLength !== text.length || text.length < 2) return false;
  return mayBeContraction(lower) || lower === 'its' || (text.length > 2 && endsInS(text, text.length));
});

const ANY_STAND_IN = /[`´′ʼʹ＇]/u;
const STAND_INS = /(?<=\p{Script=Latin})[`´′ʼʹ＇](?=\p{Script=Latin})/gu;

/** Accents, primes and modifier letters between letters: they look like the apostrophe and are found by no search for it. */
function glyphs(target: TextAnalysis): Discovery[] {
  const { text, facts } = target;
  if (!facts.hasNonAscii && !facts.hasMarkupSigns) return [];
  if (!ANY_STAND_IN.test(text)) return [];
  const mark = markOf(target);
  return [...text.matchAll(STAND_INS)].map(({ 0: character, index }) => {
    const span = { start: index, end: index + character.length };
    return {
      check: 'apostrophe.glyph',
      severity: 'note',
      source: [],
      target: [span],
      parameters: { actual: character, expected: mark },
      expected: mark,
      actual: character,
      confidence: 0.9,
      fix: { side: 'target', span, text: mark },
    };
  });
}

/** What stood there before the mark was lost, and what shows it. */
interface LostMark {
  readonly check: string;
  readonly meant: string;
  readonly confidence: number;
  readonly source?: Word | undefined;
}

function lostIn(word: Word, index: number, target: TextAnalysis, source: TextAnalysis | null): LostMark | null {
  const contraction = contractionOf(word, index, target);
  if (contraction) return contraction;
  if (itIs(word, index, target)) return { check: 'apostrophe.its', meant: "it's", confidence: 0.85 };
  if (word.end - word.start < 3 || !endsInS(target.text, word.end)) return null;
  if (isImpossiblePlural(word, index, target))
    return { check: 'apostrophe.irregular', meant: possessive(word), confidence: 0.9 };
  const possessor = source && possessorOf(word, index, target, source);
  if (!possessor) return null;
  const { kind, word: owner, confidence } = possessor;
  const meant = kind === 'plural_possessive' ? `${word.text}'` : possessive(word);
  return { check: `apostrophe.${kind}`, meant, confidence, source: owner };
}

function endsInS(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 0x73 || last === 0x53 || last === 0x17f;
}

function possessive({ text }: Word): string {
  return `${text.slice(0, -1)}'${text.slice(-1)}`;
}

function discoveryOf(word: Word, { check, meant, confidence, source }: LostMark, mark: string): Discovery {
  const expected = likeCase(meant, word.text).replace("'", mark);
  const span = { start: word.start, end: word.end };
  const fix: Fix = { side: 'target', span, text: expected };
  return {
    check,
    severity: confidence < LIKELY ? 'note' : 'warning',
    source: source ? [{ start: source.start, end: source.end }] : [],
    target: [span],
    parameters: { word: word.text, expected },
    expected,
    actual: word.text,
    confidence,
    // A bare plural may be right, or belong to many: that is for a person to say.
    ...(BARE_PLURAL.has(check) ? {} : { fix }),
  };
}

/** Below this it is one way to read the words of the source, and only informs. */
const LIKELY = 0.6;
const BARE_PLURAL: ReadonlySet<string> = new Set([
  'apostrophe.source_noun',
  'apostrophe.izafet',
  'apostrophe.plural_possessive',
]);

/** With the capitals that were there: `Dont` is Don't, `DONT` is DON'T. */
function likeCase(meant: string, written: string): string {
  if (written === written.toUpperCase() && written.length > 2) return meant.toUpperCase();
  return written.charAt(0) + meant.slice(1);
}

/** The glyph that the text itself uses. */
function markOf({ text }: TextAnalysis): string {
  if (text.includes('’')) return '’';
  if (text.includes("'")) return "'";
  return /[“”‘]/u.test(text) ? '’' : "'";
}
