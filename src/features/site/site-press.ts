import { Inject, Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '../../kernel/locale';
import { articlePath, type Place, placeOf } from './addresses';
import type { Sized } from './bounded-cache';
import { makePage, type Page } from './page';
import { articlePage } from './pages/article-page';
import { feedOf } from './pages/feed';
import { listPage } from './pages/list-page';
import type { Original, SiteKey } from './site-mirror';
import { type List, type Seen, SiteReader } from './site-reader';
import { SITE_SETTINGS, type SiteSettings } from './site-settings';

/** What stands at an address in both languages, as of one version of the site. */
export interface Sheet extends Sized {
  readonly pages: Readonly<Partial<Record<Locale, Page>>>;
  /** The one address of each page; a request for another is sent there. */
  readonly paths: Readonly<Partial<Record<Locale, string>>>;
}

const NOTHING: Sheet = { size: 200, pages: {}, paths: {} };
const STORIES_A_PAGE = 30;
const STORIES_IN_FEED = 50;
const HTML = 'text/html; charset=utf-8';
const RSS = 'application/rss+xml; charset=utf-8';

export const articleKey = (number: string): SiteKey => `article ${number}`;
export const listKey = (section: string, before: string): SiteKey => `list ${section}/${before}`;
export const FEED_KEY: SiteKey = 'list feed';

/** Reads and renders what the mirror asks for. */
@Injectable()
export class SitePress implements Original<Sheet> {
  constructor(
    private readonly reader: SiteReader,
    @Inject(SITE_SETTINGS) private readonly settings: SiteSettings,
  ) {}

  version(): Promise<bigint> {
    return this.reader.version();
  }

  changesSince(version: bigint, limit: number) {
    return this.reader.changesSince(version, limit);
  }

  load(key: SiteKey): Promise<{ version: bigint; value: Sheet }> {
    if (key === FEED_KEY) return this.feed();
    const [kind, name = ''] = splitOnce(key, ' ');
    if (kind === 'article') return this.article(name);
    const [section = '', before = ''] = splitOnce(name, '/');
    return this.list(section || null, before ? (placeOf(before) ?? null) : null);
  }

  private async article(number: string) {
    const { version, newsroom, etagKey, value } = await this.reader.article(number);
    if (!value) return { version, value: NOTHING };
    const pages: Partial<Record<Locale, Page>> = {};
    const paths: Partial<Record<Locale, string>> = {};
    for (const edition of value.editions) {
      const { locale } = edition;
      const text = articlePage(value, edition, newsroom, this.settings.baseUrl);
      pages[locale] = await makePage({ text, type: HTML, language: locale }, etagKey);
      paths[locale] = articlePath(locale, number, edition.slug);
    }
    return { version, value: sheetOf(pages, paths) };
  }

  private async list(section: string | null, before: Place | null) {
    const seen = await this.reader.list(section, before, STORIES_A_PAGE);
    return this.inBothLanguages(seen, HTML, (locale, list) => {
      // A section without a story in this language, and a place after the last one, are no pages.
      if (list.items[locale].length === 0 && (section !== null || before !== null)) return undefined;
      return listPage(locale, list, { section, before }, STORIES_A_PAGE, seen.newsroom, this.settings.baseUrl);
    });
  }

  private async feed() {
    const seen = await this.reader.list(null, null, STORIES_IN_FEED);
    return this.inBothLanguages(seen, RSS, (locale, list) =>
      feedOf(locale, list.items[locale].slice(0, STORIES_IN_FEED), seen.newsroom, this.settings.baseUrl),
    );
  }

  private async inBothLanguages(
    seen: Seen<List | null>,
    type: string,
    render: (locale: Locale, list: List) => string | undefined,
  ) {
    const { version, etagKey, value } = seen;
    if (!value) return { version, value: NOTHING };
    const pages: Partial<Record<Locale, Page>> = {};
    for (const locale of LOCALES) {
      const text = render(locale, value);
      if (text !== undefined) pages[locale] = await makePage({ text, type, language: locale }, etagKey);
    }
    return { version, value: sheetOf(pages, {}) };
  }
}

function sheetOf(pages: Sheet['pages'], paths: Sheet['paths']): Sheet {
  return { pages, paths, size: Object.values(pages).reduce((sum, page) => sum + page.size, 500) };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
