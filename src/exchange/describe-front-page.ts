import type { Finding } from '../checks/check';
import { runTextChecks } from '../checks/run-text-checks';
import type { Locale } from '../kernel/locale';
import type { Drift } from '../text/copies';
import { type FrontPageProblem, parseFrontPage } from './front-page';
import { type GatheredArticle, gatherCopies } from './gather-copies';

/** A drift with the sections of both places. */
export interface DescribedDrift extends Omit<Drift, 'placement' | 'reference'> {
  readonly placement: { readonly section: string; readonly offset: number };
  readonly reference: { readonly section: string; readonly offset: number };
}

export interface DescribedArticle {
  readonly title: string;
  readonly date: string;
  readonly sections: readonly string[];
  readonly drifts: readonly DescribedDrift[];
  readonly findings: readonly Finding[];
}

export interface FrontPageDescription {
  readonly articles: readonly DescribedArticle[];
  readonly problems: readonly FrontPageProblem[];
}

/**
 * What stands on a front page: its articles, the sections they stand in, what each copy lost against the fullest one, and what the
 * fullest one shows by itself. Offsets are UTF-16 units within the body.
 */
export function describeFrontPage(text: string, locale: Locale): FrontPageDescription {
  const { items, problems } = parseFrontPage(text);
  return { articles: gatherCopies(items).map((article) => describeArticle(article, locale)), problems };
}

/** One article of that description. */
export function describeArticle(article: GatheredArticle, locale: Locale): DescribedArticle {
  const { title, dated, body, copies } = article;
  return {
    title,
    date: dated,
    sections: copies.map(({ section }) => section),
    drifts: describeDrifts(article),
    findings: runTextChecks(body, locale),
  };
}

function describeDrifts({ copies, fuller }: GatheredArticle): DescribedDrift[] {
  const reference = copies[fuller.index]?.section ?? '';
  return copies.flatMap(({ section, drifts }) =>
    drifts.map((drift) => ({
      kind: drift.kind,
      char: drift.char,
      cause: drift.cause,
      placement: { section, offset: drift.placement.offset },
      reference: { section: reference, offset: drift.reference.offset },
      before: drift.before,
      after: drift.after,
    })),
  );
}
