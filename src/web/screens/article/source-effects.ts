import type { ArticleView } from '../../../contract/articles';
import { type Content, flatten } from '../../../text/blocks';

export type CorrectionEffect =
  | 'alone'
  | 'alone_live'
  | 'waiting'
  | 'in_hand'
  | 'busy'
  | 'handed_on'
  | 'scheduled'
  | 'published';

/** What becomes of the work on a pair when its source is corrected; of an article that nobody translates, of the page that readers have. */
export function effectOfCorrection({ translation, live }: Pick<ArticleView, 'translation' | 'live'>): CorrectionEffect {
  switch (translation?.state) {
    case undefined:
    case 'killed':
      return live ? 'alone_live' : 'alone';
    case 'preparing':
    case 'ready':
      return 'waiting';
    case 'translating':
    case 'returned':
      return 'in_hand';
    case 'checking':
    case 'publishing':
      return 'busy';
    case 'in_review':
    case 'approved':
      return 'handed_on';
    case 'scheduled':
      return 'scheduled';
    case 'done':
      return 'published';
  }
}

/** How many sentences of a text are written anew, and how many of those that stood are gone. */
export function changedSentences(before: Content, after: Content): { readonly written: number; readonly gone: number } {
  const left = new Map<string, number>();
  for (const { text } of flatten(before)) left.set(text, (left.get(text) ?? 0) + 1);
  let written = 0;
  for (const { text } of flatten(after)) {
    const count = left.get(text) ?? 0;
    if (count === 0) written += 1;
    else left.set(text, count - 1);
  }
  return { written, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
