import type { Locale } from '../../kernel/locale';

/** What the pages are made of, as the public role sees it. */
export interface Newsroom {
  readonly name: string;
  readonly timeZone: string;
}

export interface SectionName {
  readonly slug: string;
  readonly kk: string;
  readonly en: string;
}

export interface PublishedEdition {
  readonly locale: Locale;
  readonly slug: string;
  readonly headline: string;
  /** The canonical serialisation of its blocks. */
  readonly content: string;
}

/** A live article: one publication, with one edition or both. */
export interface PublishedArticle {
  readonly number: string;
  readonly publicationNumber: number;
  readonly kind: string;
  readonly scope: string;
  readonly sourceLocale: Locale | null;
  readonly liveFrom: Date;
  readonly firstLiveFrom: Date;
  readonly editions: readonly PublishedEdition[];
  readonly sections: readonly SectionName[];
}

/** One line of a list. */
export interface ListedEdition {
  readonly number: string;
  readonly slug: string;
  readonly headline: string;
  readonly content: string;
  readonly firstLiveFrom: Date;
  readonly liveFrom: Date;
  readonly microseconds: string;
}
