import type { BlockKind } from '../text/blocks';
import type { Span } from '../text/span';
import type { Finding, Relation, Severity } from './check';
import type { GlossaryTerm } from './terms/glossary';

export type Weight = Severity | 'off';
export type Weights = Readonly<Record<string, Weight>>;

/** A name, a word, a phrase that a newsroom writes as it does; for all checks, or for the named ones. A plain string, no pattern. */
export interface Exception {
  readonly text: string;
  readonly checks?: readonly string[];
}

/** What a newsroom makes of the checks. */
export interface Profile {
  /** What a pair is to its source where nothing else is said. */
  readonly relation?: Relation;
  /** By check id, or by family: `quotes.style`, `quotes`. The longer name wins. */
  readonly severities?: Weights;
  /** The same for one kind of block; it wins over what holds everywhere. */
  readonly blocks?: Readonly<Partial<Record<BlockKind, Weights>>>;
  readonly exceptions?: readonly (string | Exception)[];
  /** The terms of the house: how each language says them, and how it must not. */
  readonly terms?: readonly GlossaryTerm[] | undefined;
}

/** The two texts of a finding and what they are. */
export interface ProfiledPair {
  readonly source: string;
  readonly target: string;
  readonly blockKind: BlockKind;
}

/**
 * The findings as a newsroom wants them: `{ severities: { 'quotes.style': 'off' } }` leaves those out. What can only be repaired
 * (an empty segment, ill-formed text) is not weighed: it stays what it is.
 */
export function applyProfile<Kind extends Finding>(
  findings: readonly Kind[],
  pair: ProfiledPair,
  profile: Profile,
): Kind[] {
  return findings.flatMap((finding) => {
    if (!finding.answerable) return [finding];
    if (isExcepted(finding, pair, profile.exceptions ?? [])) return [];
    const weight =
      weightIn(profile.blocks?.[pair.blockKind], finding.check) ?? weightIn(profile.severities, finding.check);
    if (weight === 'off') return [];
    return [weight === undefined || weight === finding.severity ? finding : { ...finding, severity: weight }];
  });
}

function weightIn(weights: Weights | undefined, check: string): Weight | undefined {
  if (!weights) return undefined;
  for (let name = check; ; name = name.slice(0, name.lastIndexOf('.'))) {
    const weight = Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (weight !== undefined || !name.includes('.')) return weight;
  }
}

/** Whether all that the finding points at on one side lies within words that are allowed there. */
function isExcepted(
  finding: Finding,
  { source, target }: ProfiledPair,
  exceptions: readonly (string | Exception)[],
): boolean {
  return exceptions.some((exception) => {
    const { text, checks }: Exception = typeof exception === 'string' ? { text: exception } : exception;
    if (text === '' || (checks && !checks.some((name) => isOrHolds(name, finding.check)))) return false;
    return liesWithin(source, finding.source, text) || liesWithin(target, finding.target, text);
  });
}

function isOrHolds(name: string, check: string): boolean {
  return check === name || check.startsWith(`${name}.`);
}

function liesWithin(text: string, spans: readonly Span[], allowed: string): boolean {
  return spans.length > 0 && spans.every((span) => span.end > span.start && stands(text, span, allowed));
}

/** Looks only around the place, so that a long list and a long text stay cheap. */
function stands(text: string, { start, end }: Span, allowed: string): boolean {
  const length = allowed.length;
  if (end - start > length) return false;
  const from = Math.max(0, end - length);
  const around = text.slice(from, start + length);
  for (let at = around.indexOf(allowed); at >= 0; at = around.indexOf(allowed, at + 1)) {
    const [first, last] = [from + at, from + at + length];
    if (first <= start && last >= end && isEdge(text, first) && isEdge(text, last)) return true;
  }
  return false;
}

/** Allowed words are whole words: `Ан` does not allow `Анар`. A Kazakh ending behind a hyphen or apostrophe is an edge. */
function isEdge(text: string, at: number): boolean {
  return !(isLetter(text[at - 1]) && isLetter(text[at]));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
