import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { LAWFULLY_DOUBLED } from '../data/doubled-words';
import type { Spot } from '../spot';
import { SUSPECT } from './suspect-marks';

/** The same word twice: `the the`, `қала қала`. Kazakh doubles words for a meaning of their own with a hyphen: `қайта-қайта`. */
export function findDoubledWords({ text, tokens, locale }: TextAnalysis, other: TextAnalysis | null): Spot[] {
  const found: Spot[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const [one, two] = [tokens[index - 1] as Word, tokens[index] as Word];
    if (!isDoubled(text, one, two)) continue;
    const isLawful = LAWFULLY_DOUBLED[locale].has(two.lower) && !/[,.]/u.test(text.charAt(two.end));
    const isName = one.isCapitalised && two.isCapitalised;
    // Boutros Boutros-Ghali, Duran Duran; and what the other text doubles too is meant.
    if (isName || (other && hasDoubled(other))) continue;
    const next = tokens[index + 1];
    if (next && isDoubled(text, two, next)) continue;
    const span = { start: one.start, end: two.end };
    found.push({
      check: 'word.doubled',
      severity: isLawful ? 'note' : 'warning',
      spans: [span],
      parameters: { word: two.text },
      confidence: isLawful ? 0.4 : 0.9,
      ...(isLawful ? {} : { fix: { span: { start: one.end, end: two.end }, text: '' } }),
    });
  }
  return found;
}

function isDoubled(text: string, one: Word, two: Word): boolean {
  const length = one.end - one.start;
  if (length !== two.end - two.start || length < 2 || two.start - one.end > 3 || two.script === 'digits') return false;
  return one.lower === two.lower && text.slice(one.end, two.start).trim() === '';
}

function hasDoubled({ text, tokens }: TextAnalysis): boolean {
  return tokens.some((word, index) => index > 0 && isDoubled(text, tokens[index - 1] as Word, word));
}

const REPEATED = /(?<![.,;:!?])(?:,{2,}(?!\p{L})|;{2,}|\.\.(?!\.)|\?\.(?!\.)|,\.(?!\.))(?![\p{L}\p{N}/\\])/gu;

/** Marks that do not stand side by side: `,,`, `..`, `?.`. An ellipsis, `?!` and `!!!` are lawful. */
export function findRepeatedMarks({ text, suspects }: TextAnalysis, other: TextAnalysis | null): Spot[] {
  if ((suspects & SUSPECT.row) === 0) return [];
  const found: Spot[] = [];
  if (!/[,.;?][,.;]/u.test(text)) return found;
  for (const { 0: marks, index } of text.matchAll(REPEATED)) {
    if (other?.text.includes(marks)) continue;
    const span = { start: index, end: index + marks.length };
    found.push({
      check: 'punct.repeated',
      severity: 'warning',
      spans: [span],
      parameters: { marks },
      confidence: 0.9,
      ...(/^(?:,+|;+|\?\.)$/u.test(marks) ? { fix: { span, text: marks.charAt(0) } } : {}),
    });
  }
  return found;
}
