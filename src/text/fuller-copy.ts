import { characterKindAt } from './marks';

/** What a copy holds, counted: the evidence for which copy of a text is the fuller one. */
export interface CopyEvidence {
  readonly quotes: number;
  readonly apostrophes: number;
  /** Marks that only a careful text has: curly and angular quotation marks, dashes, no-break spaces. */
  readonly typographic: number;
  readonly letters: number;
  readonly length: number;
}

/** What decided: whole words are missing elsewhere, marks are, typographic marks are, or only the order. */
export type FullerReason = 'letters' | 'marks' | 'typographic' | 'length' | 'first';

export interface FullerCopy {
  readonly index: number;
  readonly reason: FullerReason;
  readonly evidence: readonly CopyEvidence[];
}

/** A copy with so much more letters has words the other has not; below, somebody changed a word. */
const MORE_LETTERS = 0.01;

/** Counts what a text holds. */
export function copyEvidence(text: string): CopyEvidence {
  let [quotes, apostrophes, letters] = [0, 0, 0];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|["“”„‟«»‹›‘‚‛'’ʼʻ`´′]/gu)) {
    if (/^[\p{L}\p{M}]/u.test(match[0])) letters += match[0].length;
    else if (characterKindAt(text, match.index) === 'quote') quotes += 1;
    else apostrophes += 1;
  }
  const typographic = text.match(/[“”„«»‹›‘’–—\u00a0\u202f…]/gu)?.length ?? 0;
  return { quotes, apostrophes, typographic, letters, length: text.length };
}

/**
 * Which of several copies of one text lost the least, with the counts that say so. A copy that lacks whole sentences loses against
 * one that lacks marks; between copies of the same words the marks decide, not the length.
 */
export function fullerCopy(copies: readonly string[]): FullerCopy {
  const evidence = copies.map(copyEvidence);
  let best = { index: 0, reason: 'first' as FullerReason };
  evidence.forEach((candidate, index) => {
    const holder = evidence[best.index];
    if (index === 0 || !holder) return;
    const { sign, reason } = compare(candidate, holder);
    if (sign > 0) best = { index, reason };
    else if (sign < 0 && best.reason === 'first') best = { index: best.index, reason };
  });
  return { ...best, evidence };
}

function compare(a: CopyEvidence, b: CopyEvidence): { sign: number; reason: FullerReason } {
  if (Math.abs(a.letters - b.letters) > MORE_LETTERS * Math.max(a.letters, b.letters)) {
    return { sign: a.letters - b.letters, reason: 'letters' };
  }
  const marks = a.quotes + a.apostrophes - b.quotes - b.apostrophes;
  if (marks !== 0) return { sign: marks, reason: 'marks' };
  if (a.typographic !== b.typographic) return { sign: a.typographic - b.typographic, reason: 'typographic' };
  return a.length === b.length ? { sign: 0, reason: 'first' } : { sign: a.length - b.length, reason: 'length' };
}
