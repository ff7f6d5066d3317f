import { LOCALES, type Locale, twinOf } from '../../../kernel/locale';
import { parseContent } from '../../../text/content';
import { articlePath, homePath, type Place, placeText, sectionPath } from '../addresses';
import type { ListedEdition, Newsroom } from '../published-texts';
import type { List } from '../site-reader';
import { descriptionOf } from './article-page';
import { documentOf } from './document';
import { Layout } from './layout';
import { momentText, word } from './site-words';

export interface ListAddress {
  readonly section: string | null;
  readonly before: Place | null;
}

/** Home, or a section: newest first, a page at a time. */
export function listPage(
  locale: Locale,
  list: List,
  address: ListAddress,
  size: number,
  newsroom: Newsroom,
  base: URL,
): string {
  const shown = list.items[locale].slice(0, size);
  const isMore = list.items[locale].length > size;
  const last = shown.at(-1);
  const pathIn = (language: Locale) => (list.section ? sectionPath(language, list.section.slug) : homePath(language));
  const place = address.before ? `?before=${placeText(address.before)}` : '';
  const absolute = (language: Locale) => new URL(pathIn(language), base).href;
  const name = list.section ? list.section[locale] : newsroom.name;
  const other = twinOf(locale);
  const hasTwin = !list.section || list.items[other].length > 0;
  const languages = LOCALES.filter((each) => each === locale || hasTwin);
  const forOthers = list.section ? absolute(hasTwin ? 'kk' : locale) : new URL('/', base).href;
  const twin = {
    path: hasTwin ? pathIn(other) : homePath(other),
    name: list.section && hasTwin ? list.section[other] : null,
  };
  const head = {
    locale,
    title: name,
    site: newsroom.name,
    description: list.section ? `${name}: ${word(locale, 'description')}` : word(locale, 'description'),
    canonical: `${absolute(locale)}${place}`,
    // Older parts begin where each language's own list says: they have no counterpart.
    alternates: address.before
      ? {}
      : { ...Object.fromEntries(languages.map((each) => [each, absolute(each)])), 'x-default': forOthers },
    kind: 'website' as const,
    structured: null,
  };
  const frame = { locale, newsroom, sections: list.sections[locale], twin, section: address.section };
  return documentOf(
    head,
    <Layout frame={frame}>
      <h1 className={list.section ? undefined : 'quiet'}>{name}</h1>
      {shown.length === 0 && <p className="note">{word(locale, 'empty')}</p>}
      <ol className="stories">
        {shown.map((item) => (
          <Story key={item.number} item={item} locale={locale} newsroom={newsroom} />
        ))}
      </ol>
      {isMore && last && (
        <p className="older">
          <a rel="next" href={`${pathIn(locale)}?before=${placeText(last)}`}>
            {word(locale, 'older')}
          </a>
        </p>
      )}
    </Layout>,
  );
}

function Story({
  item,
  locale,
  newsroom,
}: {
  readonly item: ListedEdition;
  readonly locale: Locale;
  readonly newsroom: Newsroom;
}) {
  return (
    <li>
      <h2>
        <a href={articlePath(locale, item.number, item.slug)}>{item.headline}</a>
      </h2>
      <p>{descriptionOf(parseContent(item.content))}</p>
      <p className="dateline">
        <time dateTime={item.firstLiveFrom.toISOString()}>
          {momentText(locale, item.firstLiveFrom, newsroom.timeZone)}
        </time>
      </p>
    </li>
  );
}
