import type { Locale } from '../../../kernel/locale';
import { homePath } from '../addresses';
import { documentOf } from './document';
import { word } from './site-words';

/** The one answer for whatever is not there: unknown, not published yet, embargoed, killed, taken down. */
export function notFoundPage(locale: Locale): string {
  const title = word(locale, 'not_found');
  const head = {
    locale,
    title,
    description: title,
    canonical: null,
    alternates: {},
    kind: 'website' as const,
    structured: null,
  };
  return documentOf(
    head,
    <main id="content">
      <h1>{title}</h1>
      <p>{word(locale, 'not_found_help')}</p>
      <p>
        <a href={homePath(locale)}>{word(locale, 'home')}</a>
      </p>
    </main>,
  );
}
