import type { Locale } from '../../../kernel/locale';
import { homePath } from '../addresses';
import { documentOf } from './document';
import { word } from './site-words';

/** A page that is about no article. What is unknown, not published yet, embargoed, killed or taken down gets the same one. */
export function messagePage(locale: Locale, titleKey: string, helpKey: string): string {
  const title = word(locale, titleKey);
  const head = {
    locale,
    title,
    site: null,
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
      <p>{word(locale, helpKey)}</p>
      <p>
        <a href={homePath(locale)}>{word(locale, 'home')}</a>
      </p>
    </main>,
  );
}
