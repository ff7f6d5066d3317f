import { runTextChecks } from '../../checks/run-text-checks';
import type { FrontPage, FrontPageProblem } from '../../exchange/front-page';
import { compareGroup, type GatheredArticle, groupCopies } from '../../exchange/gather-copies';
import type { Locale } from '../../kernel/locale';
import { slugOf } from '../../text/slug';
import type { IncomingArticle } from './incoming-article';
import { type SectionNames, sectionNamed } from './known-sections';

/** What a page brings, in the order in which it stands there: an article, or a place that could not be read. */
export type PageItem =
  | { readonly kind: 'article'; readonly line: number; readonly article: IncomingArticle }
  | { readonly kind: 'rejected'; readonly line: number; readonly reason: string };

/** Turns a page that was read into what the desk takes in, one item at a time. */
export function* pageItems(page: FrontPage, locale: Locale): Generator<PageItem> {
  const problems = [...page.problems];
  for (const copies of groupCopies(page.items)) {
    const article = incomingArticle(compareGroup(copies), locale);
    while (problems[0] && problems[0].line < article.line) yield rejected(problems.shift());
    yield { kind: 'article', line: article.line, article };
  }
  for (const problem of problems) yield rejected(problem);
}

/** The sections of a page, each once. */
export function pageSections(page: FrontPage): SectionNames[] {
  return [...new Set(page.items.map(({ section }) => section))].map(section);
}

function incomingArticle(gathered: GatheredArticle, locale: Locale): IncomingArticle {
  const reference = gathered.copies[gathered.fuller.index]?.section ?? '';
  return {
    line: Math.min(...gathered.copies.map(({ item }) => item.line)),
    title: gathered.title,
    body: gathered.body,
    date: gathered.dated,
    references: gathered.reference === undefined ? [] : [gathered.reference],
    findings: runTextChecks(gathered.body, locale),
    copies: eachOnce(gathered).map((copy) => ({
      section: copy.section,
      sectionSlug: section(copy.section).slug,
      title: copy.item.title,
      body: copy.item.body,
      isFuller: copy.isFuller,
      evidence: {
        ...copy.evidence,
        ...(copy.isFuller ? { reason: gathered.fuller.reason } : {}),
        ...(copy.item.isDateLost ? { isDateLost: true } : {}),
      },
      drifts: copy.drifts.map((drift) => ({
        kind: drift.kind,
        char: drift.char,
        cause: drift.cause,
        placement: { section: copy.section, offset: drift.placement.offset },
        reference: { section: reference, offset: drift.reference.offset },
        before: drift.before,
        after: drift.after,
      })),
    })),
  };
}

/** A page may print the same text twice in one section: that is one copy. */
function eachOnce({ copies }: GatheredArticle): GatheredArticle['copies'] {
  const seen = new Set<string>();
  const fullerFirst = [...copies].sort((a, b) => Number(b.isFuller) - Number(a.isFuller));
  const kept = new Set(
    fullerFirst.filter((copy) => {
      const key = [copy.section, copy.item.title, copy.item.body].join('\u001f');
      return !seen.has(key) && seen.add(key);
    }),
  );
  return copies.filter((copy) => kept.has(copy));
}

function section(heading: string): SectionNames {
  return sectionNamed(heading, slugOf);
}

function rejected(problem: FrontPageProblem | undefined): PageItem {
  return { kind: 'rejected', line: problem?.line ?? 1, reason: problem?.reason ?? 'empty' };
}
