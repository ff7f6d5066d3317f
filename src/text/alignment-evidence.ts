import type { Locale } from '../kernel/locale';
import { skeletonOf } from './skeleton';

/** What a sentence shows of its content in any language: how long it is, its figures, its names. */
export interface AlignmentEvidence {
  readonly length: number;
  readonly figures: readonly string[];
  /** The first consonants of names. */
  readonly names: readonly string[];
}

const NAME_CONSONANTS = 3;

/** `alignmentEvidence('Ерлан Қарин 8,6 млн теңге берді.', 'kk')`: figures `86`, names `rln`, `krn`. */
export function alignmentEvidence(text: string, locale: Locale): AlignmentEvidence {
  // The separators of figures differ by language, their digits do not.
  const figures = (text.match(/\p{N}+(?:[.,\u00a0\u202f ]\p{N}+)*/gu) ?? []).map((figure) =>
    figure.replace(/\P{N}+/gu, ''),
  );
  const names = (text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+/gu) ?? [])
    .map((word) => skeletonOf(word, locale).slice(0, NAME_CONSONANTS))
    .filter((name) => name.length === NAME_CONSONANTS);
  return { length: text.replace(/\s+/gu, '').length, figures: [...new Set(figures)], names: [...new Set(names)] };
}

/** The evidence of sentences taken together. */
export function joinEvidence(parts: readonly AlignmentEvidence[]): AlignmentEvidence {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    figures: [...new Set(parts.flatMap(({ figures }) => figures))],
    names: [...new Set(parts.flatMap(({ names }) => names))],
  };
}

// Letters of Kazakh for one letter of English, and how much that varies: measured on news sentences.
const KAZAKH_FOR_ENGLISH = 1.06;
const VARIANCE = 6;
const MOST_LENGTH_COST = 14;

/** How unlikely it is that the two say the same; smaller is likelier, and shared figures and names may take it below nothing. */
export function matchCost(
  source: AlignmentEvidence,
  target: AlignmentEvidence,
  sourceLocale: Locale,
  targetLocale: Locale,
): number {
  const expected =
    sourceLocale === targetLocale ? 1 : targetLocale === 'kk' ? KAZAKH_FOR_ENGLISH : 1 / KAZAKH_FOR_ENGLISH;
  const mean = (source.length * expected + target.length) / 2;
  const deviation = (target.length - source.length * expected) ** 2 / (2 * VARIANCE * Math.max(mean, 1));
  return (
    Math.min(deviation, MOST_LENGTH_COST) +
    figureCost(source.figures, target.figures) +
    nameCost(source.names, target.names)
  );
}

function figureCost(source: readonly string[], target: readonly string[]): number {
  if (source.length === 0 && target.length === 0) return 0;
  const shared = source.filter((figure) => target.includes(figure));
  const known = shared.reduce((sum, figure) => sum + (figure.length > 1 ? 2.5 : 1.2), 0);
  const alone = source.length + target.length - 2 * shared.length;
  return Math.min(alone, 4) * 1.4 - Math.min(known, 6);
}

function nameCost(source: readonly string[], target: readonly string[]): number {
  const shared = source.filter((name) => target.includes(name)).length;
  // Languages differ in what they write with a capital, so that a name alone says little.
  const alone = source.length + target.length - 2 * shared;
  return Math.min(alone, 4) * 0.25 - Math.min(shared * 1.4, 5);
}
