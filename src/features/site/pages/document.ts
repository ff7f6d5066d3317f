import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Locale, twinOf } from '../../../kernel/locale';
import { feedPath } from '../addresses';
import { ICON_PATH } from '../icon';
import { STYLESHEET_PATH } from '../stylesheet';

export interface Head {
  readonly locale: Locale;
  readonly title: string;
  /** Whose page it is; null where that would tell something. */
  readonly site: string | null;
  readonly description: string;
  /** Absolute; null where the page has no address of its own. */
  readonly canonical: string | null;
  /** Absolute address of this page in each language it exists in, and for readers of neither; empty where it has no counterpart. */
  readonly alternates: Readonly<Partial<Record<Locale | 'x-default', string>>>;
  readonly kind: 'website' | 'article';
  readonly structured: Readonly<Record<string, unknown>> | null;
}

const OPEN_GRAPH_LOCALE: Readonly<Record<Locale, string>> = { kk: 'kk_KZ', en: 'en_US' };

/** A whole document: what the browser and the search engines read first, and the page. */
export function documentOf(head: Head, page: ReactElement): string {
  const html = createElement(
    'html',
    { lang: head.locale },
    createElement('head', null, ...headParts(head)),
    createElement('body', null, page),
  );
  return `<!doctype html>\n${renderToStaticMarkup(html).replace('</head>', () => `${structuredOf(head)}</head>`)}\n`;
}

function headParts({ locale, title, site, description, canonical, alternates, kind }: Head): ReactElement[] {
  const meta = (properties: Record<string, string>) => createElement('meta', properties);
  const link = (properties: Record<string, string>) => createElement('link', properties);
  const languages = Object.entries(alternates);
  return [
    meta({ charSet: 'utf-8' }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    createElement('title', null, site === null || site === title ? title : `${title} – ${site}`),
    meta({ name: 'description', content: description }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    link({ rel: 'icon', type: 'image/svg+xml', href: ICON_PATH }),
    link({ rel: 'stylesheet', href: STYLESHEET_PATH }),
    link({ rel: 'alternate', type: 'application/rss+xml', href: feedPath(locale) }),
    ...(canonical === null
      ? [meta({ name: 'robots', content: 'noindex' })]
      : [link({ rel: 'canonical', href: canonical })]),
    ...languages.map(([language, href]) => link({ rel: 'alternate', hrefLang: language, href })),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:type', content: kind }),
    ...(site === null ? [] : [meta({ property: 'og:site_name', content: site })]),
    meta({ property: 'og:description', content: description }),
    meta({ property: 'og:locale', content: OPEN_GRAPH_LOCALE[locale] }),
    ...(alternates[twinOf(locale)]
      ? [meta({ property: 'og:locale:alternate', content: OPEN_GRAPH_LOCALE[twinOf(locale)] })]
      : []),
    ...(canonical === null ? [] : [meta({ property: 'og:url', content: canonical })]),
  ];
}

/** A data block is read by machines and run by nobody. */
function structuredOf({ structured }: Head): string {
  if (structured === null) return '';
  return `<script type="application/ld+json">${scriptSafe(structured)}</script>`;
}

/** JSON in which no sign could end the script element or open a comment in it. */
export function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
