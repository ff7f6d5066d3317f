import type { TextAnalysis } from '../analysis';
import type { Spot } from '../spot';
import { SUSPECT } from './suspect-marks';

const SPACES = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;
// Not in front of .kz, .5, a face, an ellipsis or a tag.
const BEFORE_MARK = /(?<=[\p{L}\p{N})\]»”"%])[ \u00a0]+(?=[,;!?]|:(?![-)(/pPD])|\.(?![.\p{L}\p{N}]))/gu;
const AFTER_COMMA = /(?<=\p{L}|[\p{L}\p{N}][»”"’)])[,;](?=\p{L})/gu;
const AFTER_STOP = /(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{L})/gu;
const ADDRESS_SIGNS = /[@/\\=]|www\.|\.(?:kz|com|org|net|ru|gov|edu)(?![\p{L}\p{N}])/iu;

/** Spaces too many or too few around marks, and at the ends of a text. */
export function findSpacing({ text, facts, suspects }: TextAnalysis): Spot[] {
  const found: Spot[] = [];
  if (suspects === 0 && !facts.hasSpaceRuns) return found;
  if (facts.hasSpaceRuns || (suspects & SUSPECT.noBreakSpace) !== 0) {
    for (const { 0: spaces, index } of text.matchAll(SPACES))
      found.push(spot('space.double', text, index, spaces.length, spaces.includes('\u00a0') ? '\u00a0' : ' '));
  }
  for (const { 0: spaces, index } of matches(text, suspects & SUSPECT.spaceBefore, BEFORE_MARK)) {
    if (!/https?$/iu.test(text.slice(Math.max(0, index - 5), index)))
      found.push(spot('space.before_punct', text, index, spaces.length, ''));
  }
  for (const { 0: mark, index } of matches(text, suspects & SUSPECT.noSpaceBehind, AFTER_COMMA)) {
    if (!isAddress(text, index) && !isEntity(text, index))
      found.push(spot('space.after_punct', text, index, 1, `${mark} `));
  }
  for (const { 0: mark, index } of matches(text, suspects & SUSPECT.noSpaceBehind, AFTER_STOP)) {
    if (!isAddress(text, index)) found.push(spot('space.after_punct', text, index, 1, `${mark} `));
  }
  return found;
}

/** Beyond so many nobody reads them one by one: the text has lost its spaces as a whole. */
const MOST_PLACES = 1_000;

function* matches(text: string, suspect: number, pattern: RegExp): Iterable<RegExpExecArray> {
  if (suspect === 0) return;
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    yield match;
    count += 1;
    if (count === MOST_PLACES) return;
  }
}

function spot(check: string, text: string, start: number, length: number, fix: string): Spot {
  const span = { start, end: start + length };
  return {
    check,
    severity: 'warning',
    spans: [span],
    parameters: { around: text.slice(Math.max(0, start - 15), start + length + 15).trim() },
    confidence: 0.95,
    fix: { span, text: fix },
  };
}

/** `&nbsp;` ends in a semicolon of its own. */
function isEntity(text: string, at: number): boolean {
  return text.charAt(at) === ';' && /&#?\w{1,8}$/u.test(text.slice(Math.max(0, at - 10), at));
}

/** Whether a place lies within an address, where marks stand without spaces. */
function isAddress(text: string, at: number): boolean {
  let [start, end] = [at, at];
  while (start > 0 && at - start < 80 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - at < 80 && !/\s/u.test(text.charAt(end))) end += 1;
  const word = text.slice(start, end);
  return ADDRESS_SIGNS.test(word);
}

/** White space at the ends of a text. */
export function findEdges({ text }: TextAnalysis): Spot[] {
  const trimmed = text.trim();
  if (trimmed === text || trimmed === '') return [];
  const start = text.indexOf(trimmed);
  const span = start > 0 ? { start: 0, end: start } : { start: trimmed.length, end: text.length };
  return [
    { check: 'space.edge', severity: 'note', spans: [span], parameters: {}, confidence: 0.9, fix: { span, text: '' } },
  ];
}
