import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';

const FEWEST_LETTERS = 15;
const FEWEST_WORDS_IN_A_ROW = 4;
/** Above this share of letters of the other script a text is in the other language: Kazakh takes more Latin names than English Cyrillic ones. */
const FOREIGN_SHARE: Readonly<Record<Locale, number>> = { kk: 0.6, en: 0.3 };

/** The target is the source again, or is written in the other language, wholly or for a stretch of words. */
export function checkUntranslated(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.letters.all === 0 || input.sourceLocale === input.targetLocale) return [];
  if (folded(source.text) === folded(target.text) && !isNameOnly(target.text))
    return [untranslated(source, target, whole(target.text), 1)];
  const foreign = target.locale === 'kk' ? target.letters.latin : target.letters.cyrillic;
  if (
    foreign >= FEWEST_LETTERS &&
    foreign > FOREIGN_SHARE[target.locale] * target.letters.all &&
    !isNameOnly(target.text)
  ) {
    return [untranslated(source, target, whole(target.text), 0.9)];
  }
  const run = foreignRun(target);
  return run ? [untranslated(source, target, run, 0.8)] : [];
}

function untranslated(source: TextAnalysis, target: TextAnalysis, place: Span, confidence: number): Discovery {
  return {
    check: 'segment.untranslated',
    severity: confidence >= 0.9 ? 'blocker' : 'warning',
    source: [whole(source.text)],
    target: [place],
    parameters: { text: target.text.slice(place.start, place.end).slice(0, 80) },
    confidence,
  };
}

/** Names and figures alone need no translation: `Toyota Camry 70`, `John Smith (Reuters)`. */
function isNameOnly(text: string): boolean {
  const words = text.replace(/(?<!\S)\S*(?:\/\/|www\.|@)\S+/gu, '').match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word));
}

const FOREIGN_WORD: Readonly<Record<Locale, string>> = { kk: '[a-zà-ÿ]+', en: '[а-џґ-ӿ]+' };
const FOREIGN_RUN: Readonly<Record<Locale, RegExp>> = { kk: runOf(FOREIGN_WORD.kk), en: runOf(FOREIGN_WORD.en) };

function runOf(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${word}[\\s,’'-]+){${FEWEST_WORDS_IN_A_ROW - 1},}${word}(?!\\p{L})`, 'u');
}

/** A row of small words in the script of the other language. */
function foreignRun({ text, locale }: TextAnalysis): Span | null {
  const run = FOREIGN_RUN[locale].exec(text);
  return run ? { start: run.index, end: run.index + run[0].length } : null;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
