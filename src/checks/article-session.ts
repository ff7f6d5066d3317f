import { analyseText, type TextAnalysis } from './analysis';
import type { ArticleFinding, ArticleSegment, Discovery, Finding } from './check';
import { ARTICLE_CHECKS, SEGMENT_CHECKS, STRUCTURAL_CHECKS } from './families';
import { findingOf } from './finding';
import { oneFindingForOneFault } from './fusion';

interface SegmentState {
  readonly segment: ArticleSegment;
  readonly key: string;
  readonly source: TextAnalysis;
  readonly target: TextAnalysis;
  /** What it has by itself; read when it is first asked for. */
  own: readonly Discovery[] | null;
  /** What was last said of it, and from what. */
  said: { readonly across: string; readonly ordinal: number; readonly findings: readonly ArticleFinding[] } | null;
}

/**
 * An article under somebody's hands. After an edit only the edited segment is read and checked again; what goes across segments is
 * looked at anew over texts that are read already, and only findings that changed are made anew. The same findings as a full run:
 *
 *     const session = new ArticleSession(segments);
 *     session.replace(3, { ...segments[3], target: 'Now 12 tonnes.' });
 *     session.findings();
 */
export class ArticleSession {
  private states: SegmentState[];

  constructor(segments: readonly ArticleSegment[]) {
    this.states = segments.map(stateOf);
  }

  /** Puts another text, or another kind of block, in the place of a segment. */
  replace(index: number, segment: ArticleSegment): void {
    this.splice(index, 1, segment);
  }

  /** Takes segments out and puts others in, as `Array.splice` does. */
  splice(start: number, count: number, ...segments: readonly ArticleSegment[]): void {
    this.states.splice(start, count, ...segments.map(stateOf));
  }

  /** What the checks see in a segment before one fault becomes one finding: what a repair may uncover. */
  discovered(index: number): readonly Discovery[] {
    const state = this.states[index];
    return state ? [...ownOf(state), ...(acrossOf(this.states)[index] ?? [])] : [];
  }

  /** What is found in a segment that no equal one stands before. */
  findingsOf(index: number): Finding[] {
    const state = this.states[index];
    if (!state) return [];
    const { source, target } = state.segment;
    return inSegment(state, acrossOf(this.states)[index] ?? []).map((found) => findingOf(found, source, target));
  }

  /** Everything that is found in the article as it stands now. */
  findings(): ArticleFinding[] {
    const across = acrossOf(this.states);
    const seen = new Map<string, number>();
    return this.states.flatMap((state, index) => {
      const ordinal = seen.get(state.key) ?? 0;
      seen.set(state.key, ordinal + 1);
      return findingsOf(state, index, ordinal, across[index] ?? []);
    });
  }
}

function stateOf(segment: ArticleSegment): SegmentState {
  const { source, target, sourceLocale, targetLocale } = segment;
  return {
    segment,
    key: `${source}\u0000${target}`,
    source: analyseText(source, sourceLocale),
    target: analyseText(target, targetLocale),
    own: null,
    said: null,
  };
}

function acrossOf(states: readonly SegmentState[]): Discovery[][] {
  const segments = states.map(({ segment }) => segment);
  const sources = states.map(({ source }) => source);
  const targets = states.map(({ target }) => target);
  const all = ARTICLE_CHECKS.map((check) => check(segments, sources, targets));
  return states.map((_, index) => all.flatMap((discoveries) => discoveries[index] ?? []));
}

function findingsOf(
  state: SegmentState,
  segmentIndex: number,
  ordinal: number,
  across: readonly Discovery[],
): readonly ArticleFinding[] {
  const acrossKey = across.length === 0 ? '' : JSON.stringify(across);
  if (state.said?.across === acrossKey && state.said.ordinal === ordinal) {
    const { findings } = state.said;
    if (findings.every((finding) => finding.segmentIndex === segmentIndex)) return findings;
    const moved = findings.map((finding) => ({ ...finding, segmentIndex }));
    state.said = { ...state.said, findings: moved };
    return moved;
  }
  const { segment } = state;
  const findings = inSegment(state, across).map((discovery) => ({
    ...findingOf(discovery, segment.source, segment.target, ordinal),
    segmentIndex,
  }));
  state.said = { across: acrossKey, ordinal, findings };
  return findings;
}

function inSegment(state: SegmentState, across: readonly Discovery[]): Discovery[] {
  const own = ownOf(state);
  return isEmpty(state.segment) ? [...own] : oneFindingForOneFault(state.segment, [...own, ...across]);
}

function ownOf(state: SegmentState): readonly Discovery[] {
  const { segment, source, target } = state;
  if (state.own) return state.own;
  const own: Discovery[] = [];
  for (const check of STRUCTURAL_CHECKS) for (const found of check(segment)) own.push(found);
  if (!isEmpty(segment))
    for (const check of SEGMENT_CHECKS) for (const found of check(segment, source, target)) own.push(found);
  state.own = own;
  return own;
}

function isEmpty({ target }: ArticleSegment): boolean {
  return target.trim() === '';
}
