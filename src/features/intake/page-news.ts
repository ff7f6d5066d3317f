import { compareCopies } from '../../text/copies';
import type { KnownArticle } from './find-known-article';
import { bodyHash, type IncomingArticle, type IncomingCopy } from './incoming-article';

/** What a page tells about an article that the desk has already. */
export interface PageNews {
  /** Copies that were never seen like this. */
  readonly copies: readonly IncomingCopy[];
  /** All copies of the page, measured by the fuller text: its own, or the one it showed before. */
  readonly measured: readonly IncomingCopy[];
  /** The headline and the body that the page has changed, where it has. */
  readonly title: string | null;
  readonly body: string | null;
  /** Texts it rests on that were not named before. */
  readonly references: readonly string[];
}

/** Whether the page tells nothing that the desk does not know. */
export function isNothing({ copies, title, body, references }: PageNews): boolean {
  return copies.length === 0 && references.length === 0 && title === null && body === null;
}

/**
 * What is new. A text has changed only when the page shows another one than it ever did, and not merely less of the one it last
 * showed: a copy that lost its quotation marks is a placement with drifts. What it once showed and the desk has mended since
 * is not news either.
 */
export function pageNews(known: KnownArticle, item: IncomingArticle): PageNews {
  const seen = new Set(known.copies.map(({ section, title, sha256 }) => key(section, title, sha256)));
  const isBodyNew =
    !known.copies.some(({ sha256 }) => sha256 === bodyHash(item.body)) && !isOnlyLess(item.body, known.fuller?.body);
  const isTitleNew =
    !known.copies.some(({ title }) => title === item.title) && !isOnlyLess(item.title, known.fuller?.title);
  const reference = isBodyNew || known.fuller?.body === item.body ? null : known.fuller;
  const measured = reference ? item.copies.map((copy) => comparedWith(reference, copy)) : item.copies;
  return {
    copies: measured.filter(({ section, title, body }) => !seen.has(key(section, title, bodyHash(body)))),
    measured,
    title: isTitleNew ? item.title : null,
    body: isBodyNew ? item.body : null,
    references: item.references.filter((url) => !known.references.includes(url)),
  };
}

/** Where the page shows nothing fuller than before, its copies are measured by what it showed before. */
function comparedWith(reference: NonNullable<KnownArticle['fuller']>, copy: IncomingCopy): IncomingCopy {
  return {
    ...copy,
    isFuller: copy.body === reference.body,
    drifts: compareCopies(copy.body, reference.body).map((drift) => ({
      kind: drift.kind,
      char: drift.char,
      cause: drift.cause,
      placement: { section: copy.section, offset: drift.placement.offset },
      reference: { section: reference.section, offset: drift.reference.offset },
      before: drift.before,
      after: drift.after,
    })),
  };
}

function isOnlyLess(text: string, whole: string | undefined): boolean {
  if (whole === undefined) return false;
  const drifts = compareCopies(text, whole);
  return drifts.length > 0 && drifts.every(({ cause }) => cause !== 'edited' && cause !== 'moved');
}

const key = (...parts: readonly string[]) => parts.join('\u001f');
