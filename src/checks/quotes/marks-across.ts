import type { TextAnalysis } from '../analysis';
import type { ArticleSegment } from '../check';
import type { Quotations } from './quotations';
import type { LoneMark } from './quote-mark';

/** What becomes of marks that have no partner in their own segment. */
export interface MarksAcross {
  /** Marks without a partner in the whole text, by segment. */
  readonly unclosed: readonly (readonly LoneMark[])[];
  readonly unopened: readonly (readonly LoneMark[])[];
  /** Where a quotation begins that goes on beyond its segment and is closed in a later one, or taken up anew by the next paragraph. */
  readonly running: readonly OpenMark[];
}

interface OpenMark {
  readonly segmentIndex: number;
  readonly mark: LoneMark;
}

/** Pairs the marks of a text in several pieces; where paragraphs end, its blocks tell. */
export function marksAcross(
  segments: readonly Pick<ArticleSegment, 'blockIndex' | 'blockKind'>[],
  texts: readonly TextAnalysis[],
): MarksAcross {
  const unclosed: LoneMark[][] = texts.map(() => []);
  const unopened: LoneMark[][] = texts.map(() => []);
  const open: OpenMark[] = [];
  const running: OpenMark[] = [];
  for (const [index, { text, quotations }] of texts.entries()) {
    // A headline stands by itself.
    if (segments[index]?.blockKind === 'headline') {
      unclosed[index] = [...quotations.unclosed];
      unopened[index] = [...quotations.unopened];
      continue;
    }
    const isNewBlock = index > 0 && segments[index]?.blockIndex !== segments[index - 1]?.blockIndex;
    // English opens a quotation that goes on anew in every paragraph, and closes it once.
    if (isNewBlock && beginsQuoted(text)) running.push(...open.splice(-1));
    for (const { mark, closes } of lonely(quotations)) {
      const begun = closes ? open.pop() : undefined;
      if (!closes) open.push({ segmentIndex: index, mark });
      else if (begun) running.push(begun);
      else unopened[index]?.push(mark);
    }
  }
  for (const { segmentIndex, mark } of open) unclosed[segmentIndex]?.push(mark);
  return { unclosed, unopened, running };
}

function beginsQuoted(text: string): boolean {
  return /^\s*["“„«]/u.test(text);
}

/** Whether a text has marks without a partner. */
export function isOdd({ unclosed, unopened }: Quotations): boolean {
  return unclosed.length > 0 || unopened.length > 0;
}

/** Marks without a partner in their segment, in order, and whether they close or open. */
function lonely(quotations: Quotations): { mark: LoneMark; closes: boolean }[] {
  if (!isOdd(quotations)) return [];
  const { unclosed, unopened } = quotations;
  return [
    ...unclosed.map((mark) => ({ mark, closes: false })),
    ...unopened.map((mark) => ({ mark, closes: true })),
  ].sort((one, other) => one.mark.offset - other.mark.offset);
}
