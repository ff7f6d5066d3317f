import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';

/** The word right before this one, with nothing but space between. */
export function wordBefore({ text, tokens }: TextAnalysis, index: number): Word | undefined {
  const [before, word] = [tokens[index - 1], tokens[index]];
  return before && word && isSpace(text, before.end, word.start) ? before : undefined;
}

/** The word right behind this one, with nothing but space between. */
export function wordAfter({ text, tokens }: TextAnalysis, index: number): Word | undefined {
  const [word, after] = [tokens[index], tokens[index + 1]];
  return after && word && isSpace(text, word.end, after.start) ? after : undefined;
}

function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text[at] !== ' ' && text[at] !== '\u00a0') return false;
  return end > start;
}

/** Whether nothing but marks stands between the place and the end of the sentence before it. */
export function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \u00a0"“”„«»‘’\'([–—-'.includes(text[before] as string)) before -= 1;
  return before < 0 || '.!?…:\n'.includes(text[before] as string);
}
