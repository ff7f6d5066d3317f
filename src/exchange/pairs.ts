import type { Locale } from '../kernel/locale';
import { findIllFormed, toNfc } from '../text/normalize';

/** A sentence in both languages. */
export interface AlignedSentence extends Readonly<Record<Locale, string>> {
  readonly id: string;
  readonly index: number;
  readonly line: number;
}

/** A bilingual article: its sentences in order; the first one is its headline. */
export interface PairsDocument {
  readonly doc: string;
  readonly sentences: readonly AlignedSentence[];
  /** The line its first sentence stands in. */
  readonly line: number;
}

export type PairsProblemReason = 'not_json' | 'wrong_shape' | 'ill_formed' | 'duplicate' | 'empty';

export interface PairsProblem {
  readonly line: number;
  readonly reason: PairsProblemReason;
  /** The article the line belongs to, as far as it could be read. */
  readonly doc: string | null;
}

export interface Pairs {
  readonly documents: readonly PairsDocument[];
  readonly problems: readonly PairsProblem[];
}

/**
 * Reads aligned bilingual articles from JSON lines `{"id","doc","index","en","kk"}`. Sentences of one article need not stand
 * together; a line that cannot be read is told with its number, and the rest is read on.
 */
export function parsePairs(text: string): Pairs {
  const documents = new Map<string, AlignedSentence[]>();
  const problems: PairsProblem[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  for (const [at, raw] of lines.entries()) {
    if (raw.trim() === '') continue;
    const line = at + 1;
    const read = readLine(raw, line);
    if ('reason' in read) {
      problems.push(read);
      continue;
    }
    const sentences = documents.get(read.doc) ?? [];
    if (sentences.some(({ index }) => index === read.sentence.index)) {
      problems.push({ line, reason: 'duplicate', doc: read.doc });
      continue;
    }
    sentences.push(read.sentence);
    documents.set(read.doc, sentences);
  }
  if (documents.size === 0 && problems.length === 0) problems.push({ line: 1, reason: 'empty', doc: null });
  return { documents: [...documents].map(([doc, sentences]) => inOrder(doc, sentences)), problems };
}

function readLine(raw: string, line: number): { doc: string; sentence: AlignedSentence } | PairsProblem {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { line, reason: 'not_json', doc: null };
  }
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { id, doc, index, en, kk } = fields;
  const known = typeof doc === 'string' && doc !== '' ? doc : null;
  if (known === null || typeof id !== 'string' || typeof en !== 'string' || typeof kk !== 'string' || !isIndex(index)) {
    return { line, reason: 'wrong_shape', doc: known };
  }
  if (findIllFormed(en) || findIllFormed(kk)) return { line, reason: 'ill_formed', doc: known };
  return { doc: known, sentence: { id, index, en: toNfc(en), kk: toNfc(kk), line } };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function inOrder(doc: string, sentences: readonly AlignedSentence[]): PairsDocument {
  return {
    doc,
    sentences: [...sentences].sort((a, b) => a.index - b.index),
    line: Math.min(...sentences.map(({ line }) => line)),
  };
}
