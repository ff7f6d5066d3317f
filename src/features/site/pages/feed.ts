import { generateRssFeed } from 'feedsmith';
import type { Locale } from '../../../kernel/locale';
import { parseContent } from '../../../text/content';
import { articlePath, feedPath, homePath } from '../addresses';
import type { ListedEdition, Newsroom } from '../published-texts';
import { descriptionOf } from './article-page';
import { word } from './site-words';

/** RSS 2.0 of one language, newest first. */
export function feedOf(locale: Locale, items: readonly ListedEdition[], newsroom: Newsroom, base: URL): string {
  const absolute = (path: string) => new URL(path, base).href;
  return generateRssFeed({
    title: newsroom.name,
    link: absolute(homePath(locale)),
    description: word(locale, 'description'),
    language: locale,
    ...(items.length > 0
      ? { lastBuildDate: new Date(Math.max(...items.map(({ liveFrom }) => liveFrom.getTime()))) }
      : {}),
    atom: { links: [{ href: absolute(feedPath(locale)), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => {
      const link = absolute(articlePath(locale, item.number, item.slug));
      return {
        title: item.headline,
        link,
        guid: { value: link, isPermaLink: true },
        pubDate: item.firstLiveFrom,
        // Readers take a description for HTML.
        description: escaped(descriptionOf(parseContent(item.content))),
      };
    }),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
