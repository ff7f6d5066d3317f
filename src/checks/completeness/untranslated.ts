import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';

const FEWEST_LETTERS = 15;
/** Above this share of letters of the other script a text is in the other language: Kazakh takes more Latin names than English Cyrillic ones. */
const FOREIGN_SHARE: Readonly<Record<Locale, number>> = { kk: 0.6, en: 0.3 };
/** Above this no row of words is worth pointing at. */
const NEARLY_ALL = 0.75;

/** The target is the source again, or is written in the other language, wholly or for some words. */
export function checkUntranslated(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.letters.all === 0 || input.sourceLocale === input.targetLocale) return [];
  const foreign = target.locale === 'kk' ? target.letters.latin : target.letters.cyrillic;
  if (isSame(source, target) && !isNameOnly(target.text)) return [untranslated(source, target, 1)];
  if (foreign === 0) return [];
  const isLong = foreign >= FEWEST_LETTERS && !isNameOnly(target.text);
  if (isLong && foreign > NEARLY_ALL * target.letters.all) return [untranslated(source, target, 0.9)];
  const words = leftWords(source, target);
  const isForeign = isLong && foreign > FOREIGN_SHARE[target.locale] * target.letters.all;
  if (words.length === 0 && isForeign && !isAboutNames(target)) return [untranslated(source, target, 0.9)];
  return words;
}

/** Long names in Latin letters, and Kazakh that speaks of them: half as many words of its own are no accident. */
function isAboutNames({ locale, tokens }: TextAnalysis): boolean {
  if (locale !== 'kk') return false;
  let [own, foreign] = [0, 0];
  for (const { script } of tokens) {
    if (script === 'cyrillic') own += 1;
    else if (script === 'latin') foreign += 1;
  }
  return 2 * own > foreign;
}

/** Apart from case and spaces; texts with other numbers of letters are not the same. */
function isSame({ text: source, facts: mine }: TextAnalysis, { text: target, facts: theirs }: TextAnalysis): boolean {
  if (source === target) return true;
  if (mine.latinLetters !== theirs.latinLetters || mine.cyrillicLetters !== theirs.cyrillicLetters) return false;
  return Math.abs(source.length - target.length) < 20 && folded(source) === folded(target);
}

function untranslated(source: TextAnalysis, target: TextAnalysis, confidence: number): Discovery {
  return {
    check: 'segment.untranslated',
    severity: 'blocker',
    source: [whole(source.text)],
    target: [whole(target.text)],
    parameters: { text: target.text.slice(0, 80) },
    confidence,
  };
}

const MOST_WORDS_OF_A_NAME = 6;

/** Names and figures alone need no translation: `Toyota Camry 70`, `John Smith (Reuters)`. */
function isNameOnly(text: string): boolean {
  let count = 0;
  for (const [word] of text.replace(/(?<!\S)\S*(?:\/\/|www\.|@)\S+/gu, '').matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    count += 1;
    if (count > MOST_WORDS_OF_A_NAME || !/^\p{Lu}/u.test(word)) return false;
  }
  return true;
}

const FEWEST_WORDS_IN_A_ROW = 3;
/** Short Latin words are often signs (com, app); Cyrillic ones in English are words. */
const FEWEST_LETTERS_OF_A_WORD: Readonly<Record<Locale, number>> = { kk: 4, en: 3 };
/** Small words stand in foreign titles too: Lord of the Rings, Médecins sans frontières. */
const IN_TITLES: ReadonlySet<string> = new Set(
  'the and for with from that this into over von van der den del della las los les des sans pour und com www http https'.split(
    ' ',
  ),
);

/** Words in the script of the source's language, in rows: three or more are a part left as it was, a single one must stand in the source. */
function leftWords(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const found: Discovery[] = [];
  let row: Word[] = [];
  const script = target.locale === 'kk' ? 'latin' : 'cyrillic';
  const syntax = target.syntax;
  for (const word of target.tokens) {
    const belongs = word.script === script && !isInAddress(target.text, word) && !isIn(word, syntax);
    if (belongs && (row.length === 0 || !isParted(target.text, row.at(-1) as Word, word))) {
      row.push(word);
      continue;
    }
    found.push(...judged(row, source, target));
    row = belongs ? [word] : [];
  }
  return [...found, ...judged(row, source, target)];
}

function judged(row: readonly Word[], source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const small = row.filter((word) => isSmall(word));
  const plain = small.filter(
    ({ lower }) => lower.length >= FEWEST_LETTERS_OF_A_WORD[target.locale] && !IN_TITLES.has(lower),
  );
  const span = { start: first.start, end: last.end };
  if ((plain.length === 0 && small.length < 2) || isCommand(target.text, span)) return [];
  if (
    row.length >= FEWEST_WORDS_IN_A_ROW &&
    2 * small.length >= row.length &&
    plain.length > 0 &&
    !isBetweenMarks(target, span)
  )
    return [left('untranslated.run', span, target, row.length > FEWEST_WORDS_IN_A_ROW ? 0.9 : 0.8)];
  const rest = row.length - small.length;
  if (plain.length === 0 || rest > small.length || isBetweenMarks(target, span)) return [];
  const kept = plain.find((word) => isFromSource(word, source));
  return kept
    ? [left('untranslated.word', row.length > 1 ? span : { start: kept.start, end: kept.end }, target, 0.8)]
    : [];
}

function isSmall({ text, lower, hasDigits }: Word): boolean {
  return !hasDigits && text === lower && text.length > 1;
}

/** It stands in the source as it stands here. Endings apart, a word left behind is copied. */
function isFromSource({ lower }: Word, source: TextAnalysis): boolean {
  return source.tokens.some((word) => word.lower === lower);
}

function left(check: string, span: Span, target: TextAnalysis, confidence: number): Discovery {
  return {
    check,
    severity: 'warning',
    source: [],
    target: [span],
    parameters: { text: target.text.slice(span.start, Math.min(span.end, span.start + 80)) },
    confidence,
  };
}

/** Words that a sentence is about stand between marks or in brackets: the word «егіз», twins (егіз). */
function isBetweenMarks({ text, facts }: TextAnalysis, { start, end }: Span): boolean {
  if (!facts.hasDoubleQuotes && !facts.hasBrackets && !facts.hasSingleQuotes) return false;
  return (
    /["“„«‘'([]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s.,!?]*["”“»’')\]]/u.test(text.slice(end, end + 3))
  );
}

const OPTION_WITHIN_OR_BEHIND = / -(?:[a-z]|-(?:[a-z]| |$))/u;
const OPTION_BEFORE = /(?:^|\s)--?[a-z][a-z-]{0,30}[ =]$/u;

/** What is typed at a machine is no language: npm install -g, --roles editor. */
function isCommand(text: string, { start, end }: Span): boolean {
  return (
    OPTION_WITHIN_OR_BEHIND.test(text.slice(start, end + 4)) ||
    OPTION_BEFORE.test(text.slice(Math.max(0, start - 36), start))
  );
}

/** Spans come in order, but a text has few of them. */
function isIn({ start, end }: Word, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}

/** Something other than a space or a comma lies between two words. */
function isParted(text: string, one: Word, other: Word): boolean {
  for (let at = one.end; at < other.start; at += 1)
    if (!' ,;:.-–—\u00a0"“”«»?!()\''.includes(text[at] as string)) return true;
  return other.start - one.end > 4;
}

/** Parts of addresses, tags, handles, options and names of files. */
function isInAddress(text: string, { start, end }: Word): boolean {
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if ('@#/_<=&\\%{$'.includes(before) || '@/_=>}\\'.includes(after)) return true;
  // --source, -g: an option of a command.
  if (before === '-' && !isLetter(text[start - 2])) return true;
  return (
    (before === '.' && isLetter(text[start - 2])) ||
    ((after === '.' || after === ':') && isLetterOrSlash(text[end + 1]))
  );
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function isLetterOrSlash(character: string | undefined): boolean {
  return character === '/' || isLetter(character);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
