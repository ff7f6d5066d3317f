import { TWIN_STATES } from '../../../contract/choices';
import { STATES } from '../../../workflow/states';
import type { ArticleFilter } from '../../api/articles';
import { wordsAsked } from '../../parts/words-asked';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface ArticleSearch {
  readonly q?: string | undefined;
  readonly twin?: string | undefined;
  readonly state?: string | undefined;
  readonly section?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an address asks of the list; whatever it cannot mean is left out. */
export function articleSearch(given: Record<string, unknown>): ArticleSearch {
  return {
    q: wordsAsked(given.q),
    twin: oneOf(TWIN_STATES, given.twin),
    state: oneOf(STATES, given.state),
    section: matching(/^[a-z0-9-]{1,60}$/, given.section),
    from: matching(DAY, given.from),
    to: matching(DAY, given.to),
  };
}

/** The same as the server wants to hear it. */
export function filterOf(search: ArticleSearch): ArticleFilter {
  return Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function oneOf(known: readonly string[], value: unknown): string | undefined {
  return typeof value === 'string' && known.includes(value) ? value : undefined;
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
