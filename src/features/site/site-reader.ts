import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '../../kernel/locale';
import { PublicDatabase } from '../../platform/database/public-database';
import type { Place } from './addresses';
import type { ListedEdition, Newsroom, PublishedArticle, PublishedEdition, SectionName } from './published-texts';

/** What was read, and the version of the site it was read at: one snapshot. */
export interface Seen<Value> {
  readonly version: bigint;
  readonly newsroom: Newsroom;
  readonly etagKey: Buffer;
  readonly value: Value;
}

export interface List {
  readonly section: SectionName | null;
  /** Sections that have something to show, by language. */
  readonly sections: Readonly<Record<Locale, readonly SectionName[]>>;
  readonly items: Readonly<Record<Locale, readonly ListedEdition[]>>;
}

export interface Change {
  readonly version: bigint;
  /** Null: everything. */
  readonly number: string | null;
}

interface StateRow {
  readonly version: string;
  readonly etagKey: Buffer;
  readonly name: string | null;
  readonly timeZone: string | null;
}

interface ArticleRow extends StateRow {
  readonly editions:
    | readonly (PublishedEdition & Omit<PublishedArticle, 'number' | 'editions' | 'sections' | DateKey> & Dates)[]
    | null;
  readonly sections: readonly SectionName[] | null;
}
type DateKey = 'liveFrom' | 'firstLiveFrom';
type Dates = Readonly<Record<DateKey, string>>;
type ListedRow = Omit<ListedEdition, DateKey> & Dates;

interface ListRow extends StateRow {
  readonly sections: readonly (SectionName & { readonly hasKk: boolean; readonly hasEn: boolean })[] | null;
  readonly kk: readonly ListedRow[] | null;
  readonly en: readonly ListedRow[] | null;
}

const STATE = `s.version, s.etag_key as "etagKey", n.name, n.time_zone as "timeZone"`;
const SITE = 'published_site s left join published_newsroom n on true';
const SECTION_NAME = `'slug', x.slug, 'kk', x.name_kk, 'en', x.name_en`;

const ARTICLE = `
  select ${STATE},
    (select json_agg(json_build_object('locale', e.locale, 'slug', e.slug, 'headline', e.headline, 'content', e.content,
        'publicationNumber', e.publication_number, 'kind', e.kind, 'scope', e.scope, 'sourceLocale', e.source_locale,
        'liveFrom', e.live_from, 'firstLiveFrom', e.first_live_from))
      from published_edition e where e.article_number = $1) as editions,
    (select json_agg(json_build_object(${SECTION_NAME}) order by x.position, x.slug)
      from published_article_section a join published_section x on x.slug = a.section_slug where a.article_number = $1) as sections
  from ${SITE}`;

const list = (locale: Locale) => `
    (select json_agg(json_build_object('number', l.article_number::text, 'slug', l.slug, 'headline', l.headline, 'content', l.content,
        'liveFrom', l.live_from, 'firstLiveFrom', l.first_live_from,
        'microseconds', (extract(epoch from l.first_live_from) * 1000000)::bigint::text)
        order by l.first_live_from desc, l.article_number desc)
      from published_list('${locale}', $1, to_timestamp(0) + $2::bigint * interval '1 microsecond', $3, $4) l) as ${locale}`;

const LIST = `
  select ${STATE}, ${LOCALES.map(list).join(',')},
    (select json_agg(json_build_object(${SECTION_NAME}, 'hasKk', x.has_kk, 'hasEn', x.has_en) order by x.position, x.slug)
      from published_section x) as sections
  from ${SITE}`;

/** Everything the site reads, always both languages of one moment. */
@Injectable()
export class SiteReader {
  constructor(private readonly database: PublicDatabase) {}

  async article(number: string): Promise<Seen<PublishedArticle | null>> {
    const row = await this.one<ArticleRow>('site-article', ARTICLE, [number]);
    const [first] = row.editions ?? [];
    if (!first) return seen(row, null);
    const { publicationNumber, kind, scope, sourceLocale } = first;
    const editions = (row.editions ?? []).map(({ locale, slug, headline, content }) => ({
      locale,
      slug,
      headline,
      content,
    }));
    const sections = row.sections ?? [];
    return seen(row, { number, publicationNumber, kind, scope, sourceLocale, ...datesOf(first), editions, sections });
  }

  /** A page of the home list, or of a section (null when there is no such section); one more than asked for shows that there is a next page. */
  async list(slug: string | null, before: Place | null, size: number): Promise<Seen<List | null>> {
    const row = await this.one<ListRow>('site-list', LIST, [
      slug,
      before?.microseconds ?? null,
      before?.number ?? null,
      size + 1,
    ]);
    const all = row.sections ?? [];
    const section = slug === null ? null : (all.find((candidate) => candidate.slug === slug) ?? null);
    if (slug !== null && !section) return seen(row, null);
    return seen(row, {
      section,
      sections: { kk: all.filter(({ hasKk }) => hasKk), en: all.filter(({ hasEn }) => hasEn) },
      items: { kk: (row.kk ?? []).map(listed), en: (row.en ?? []).map(listed) },
    });
  }

  async version(): Promise<bigint> {
    const row = await this.one<{ version: string }>('site-version', 'select version from published_site', []);
    return BigInt(row.version);
  }

  changesSince(version: bigint, limit: number): Promise<Change[]> {
    return this.database
      .query<{ version: string; number: string | null }>(
        'site-changes',
        'select version, article_number as number from published_change where version > $1 order by version limit $2',
        [version.toString(), limit],
      )
      .then((rows) => rows.map((row) => ({ version: BigInt(row.version), number: row.number })));
  }

  private async one<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row> {
    const [row] = await this.database.query<Row>(name, sql, parameters);
    if (!row) throw new Error('the site has a state');
    return row;
  }
}

function seen<Value>({ version, etagKey, name, timeZone }: StateRow, value: Value): Seen<Value> {
  return {
    version: BigInt(version),
    etagKey,
    newsroom: { name: name ?? 'Egiz', timeZone: timeZone ?? 'Asia/Almaty' },
    value,
  };
}

function datesOf(dates: Dates): Pick<PublishedArticle, DateKey> {
  return { liveFrom: new Date(dates.liveFrom), firstLiveFrom: new Date(dates.firstLiveFrom) };
}

function listed(row: ListedRow): ListedEdition {
  return { ...row, ...datesOf(row) };
}
