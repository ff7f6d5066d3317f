import { compareCopies, type Drift } from '../text/copies';
import { coreOf } from '../text/copy-regions';
import { type CopyEvidence, type FullerReason, fullerCopy } from '../text/fuller-copy';
import { SimilarTexts } from '../text/similar-texts';
import type { FrontPageItem } from './front-page';

/** A copy of an article in one section, and how it differs from the fullest copy. */
export interface GatheredCopy {
  readonly section: string;
  readonly item: FrontPageItem;
  readonly isFuller: boolean;
  readonly evidence: CopyEvidence;
  readonly drifts: readonly Drift[];
}

/** One article of a front page with all the places it stands in. Its text is that of the fullest copy. */
export interface GatheredArticle {
  readonly title: string;
  readonly dated: string;
  readonly body: string;
  readonly reference?: string;
  readonly fuller: { readonly index: number; readonly reason: FullerReason };
  readonly copies: readonly GatheredCopy[];
}

/**
 * Brings the copies of one article together: items of one day with the same title, or with nearly the same body. Which copy is the
 * fuller one is decided by evidence, and the others are compared with it.
 */
export function gatherCopies(items: readonly FrontPageItem[]): GatheredArticle[] {
  return groupCopies(items).map(compareGroup);
}

/** The copies of each article, not compared yet: for long pages, whose articles are then compared one at a time. */
export function groupCopies(items: readonly FrontPageItem[]): FrontPageItem[][] {
  const groups: FrontPageItem[][] = [];
  const byTitle = new Map<string, FrontPageItem[]>();
  const byBody = new Map<string, SimilarTexts<FrontPageItem[]>>();
  for (const item of items) {
    // Marks are what copies lose, so that a title is known by its letters.
    const key = `${item.dated} ${coreOf(item.title).toLowerCase()}`;
    const bodies = byBody.get(item.dated) ?? new SimilarTexts<FrontPageItem[]>();
    const group = byTitle.get(key) ?? bodies.find(item.body) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(item);
    byTitle.set(key, group);
    bodies.add(item.body, group);
    byBody.set(item.dated, bodies);
  }
  return groups;
}

/** One article of all its copies: the fuller one by evidence, the others compared with it. */
export function compareGroup(items: readonly FrontPageItem[]): GatheredArticle {
  const { index, reason, evidence } = fullerCopy(items.map(({ body }) => body));
  const best = items[index] as FrontPageItem;
  const reference = best.reference ?? items.find((item) => item.reference !== undefined)?.reference;
  return {
    title: (items[fullerCopy(items.map(({ title }) => title)).index] as FrontPageItem).title,
    dated: best.dated,
    body: best.body,
    ...(reference === undefined ? {} : { reference }),
    fuller: { index, reason },
    copies: items.map((item, at) => ({
      section: item.section,
      item,
      isFuller: at === index,
      evidence: evidence[at] as CopyEvidence,
      drifts: at === index ? [] : compareCopies(item.body, best.body),
    })),
  };
}
