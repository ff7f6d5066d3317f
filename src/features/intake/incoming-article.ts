import { createHash } from 'node:crypto';
import type { Finding } from '../../checks/check';
import type { ImportedDrift } from '../../contract/intake';
import type { Locale } from '../../kernel/locale';

/** One article of a page with all the copies it stands in there, ready to be compared with what the desk has. */
export interface IncomingArticle {
  /** Line of the file where it begins. */
  readonly line: number;
  readonly title: string;
  /** The text of the fuller copy. */
  readonly body: string;
  /** YYYY-MM-DD, or null where the page printed none. */
  readonly date: string | null;
  readonly copies: readonly IncomingCopy[];
  /** Addresses of texts that it rests on. */
  readonly references: readonly string[];
  /** What its text shows by itself. */
  readonly findings: readonly Finding[];
}

export interface IncomingCopy {
  /** The heading it stood under, as printed, and the desk's section for it. */
  readonly section: string;
  readonly sectionSlug: string;
  readonly title: string;
  readonly body: string;
  readonly isFuller: boolean;
  /** Why this copy is, or is not, the one whose text the article takes. */
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly drifts: readonly ImportedDrift[];
}

/** Where a file came from; the same in every item of an import. */
export interface Provenance {
  readonly batchId: string;
  readonly locale: Locale;
  /** The name of the page, e.g. its masthead. */
  readonly source: string;
  /** What makes two items of the same headline and day the same item: kind, locale and source. */
  readonly feed: string;
}

/** The fingerprint of a body, in hexadecimal digits. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
