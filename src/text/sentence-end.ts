import type { Locale } from '../kernel/locale';
import { abbreviationClass, isStarter } from './abbreviations';

const LOOK_BACK = 200;

const SAID =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|replied|wrote|noted|exclaimed|shouted|tweeted|answered|warned|insisted|explained)\b/u;
const LIST_NUMBER = /^[\p{P}\s]*(?:\p{N}{1,3}|[IVXLC]{1,5}|[IІХVХLС]{1,5}|\p{L})[.)]$/u;
const WORD_WITH_STOP = /^((?:\p{L}[\p{L}-]*\.)*\p{L}[\p{L}-]*)\.$/u;
const CLOSERS = `"'»”’)]`;
const BEFORE_A_WORD = /[\s(«"“„'‘\u2013\u2014]/u;
const TIME_WORDS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:ET|EST|EDT|PT|PST|GMT|UTC|CET|BST|Astana|Almaty|Moscow)\b/u;

/**
 * Whether the sentence goes on after a place where it might have ended. `left` is the text since the sentence began, `right` what
 * follows: after `… 1998 ж. ` with `Алматыда …` it goes on, with `Ол …` it does not.
 */
export function continuesAfter(left: string, right: string, locale: Locale): boolean {
  // A bounded look back keeps the time linear, whatever the text.
  const before = left.slice(-LOOK_BACK).trim();
  const after = right.trimStart();
  if (before === '' || after === '') return true;
  if (left.length <= LOOK_BACK && LIST_NUMBER.test(before)) return true;
  if (beginsSmall(after)) return true;
  if (/[!?.…]["'»”’]+$/u.test(before) && SAID.test(after)) return true;
  if (endsInOpenBracket(before)) return true;
  const word = lastWord(before);
  if (word === undefined) return /\d{1,2}\.$/u.test(before) && /^\d{1,2}\.\s?\d/u.test(after);
  return continuesAfterStop(word, after, locale);
}

/** The word before the last stop, with the stops within it: `т.ғ.к` of `… Серіков, т.ғ.к.»`. */
function lastWord(before: string): string | undefined {
  let end = before.length;
  while (CLOSERS.includes(before.charAt(end - 1)) && end > 0) end -= 1;
  let start = end;
  while (start > 0 && !BEFORE_A_WORD.test(before.charAt(start - 1))) start -= 1;
  return WORD_WITH_STOP.exec(before.slice(start, end))?.[1];
}

function continuesAfterStop(word: string, after: string, locale: Locale): boolean {
  const nextWord = /^[\p{Pi}\p{Ps}"'«“„]*([\p{L}\p{N}-]+)/u.exec(after)?.[1] ?? '';
  const nextIsNumber = /^\p{N}/u.test(nextWord);
  if (isInitial(word)) return /^\p{Lu}/u.test(nextWord) && !isStarter(nextWord, locale);
  switch (abbreviationClass(word, locale)) {
    case 'name':
      return true;
    case 'number':
      return nextIsNumber;
    case 'inner':
      return !isStarter(nextWord, locale);
    case 'last':
      return nextIsNumber ? false : /^[ap]\.m$/iu.test(word) && TIME_WORDS.test(after);
    default:
      return false;
  }
}

/** А. Құнанбаев, А.Б. Серіков, J. K. Rowling, Ш.Ш. Уәлиханов. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|Дж|Ю|Я)(?:\.\p{Lu})*$/u.test(word) && word.replace(/\./g, '').length <= 3;
}

/** A small letter goes on with the sentence, also behind a dash or an opening mark; a word like eGov or iPhone does not. */
function beginsSmall(after: string): boolean {
  const first = /^[\s\p{Pd}\p{Pi}\p{Ps}"'«“„.,;:!?…»”’)]*(\p{L}+)/u.exec(after)?.[1];
  return first !== undefined && /^\p{Ll}/u.test(first) && !/^\p{Ll}+\p{Lu}/u.test(first);
}

/** `Ол (рас па?) Астанаға …`: the bracket was opened in the middle of a sentence, so that its mark ends nothing. */
function endsInOpenBracket(before: string): boolean {
  if (!/[.!?…]\)$/u.test(before)) return false;
  const opened = before.lastIndexOf('(');
  return opened > 0 && !/[.!?…]["'»”’)]*\s*$/u.test(before.slice(0, opened));
}
