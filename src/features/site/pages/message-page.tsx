import { type Locale, twinOf } from '../../../kernel/locale';
import { homePath } from '../addresses';
import { documentOf } from './document';
import { word } from './site-words';

/** A page that is about no article. What is unknown, not published yet, embargoed, killed or taken down gets the same one. */
export function messagePage(locale: Locale, titleKey: string, helpKey: string): string {
  const title = word(locale, titleKey);
  const other = twinOf(locale);
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
    <main id="content" className="message">
      <h1>{title}</h1>
      <p>{word(locale, helpKey)}</p>
      <p className="ways">
        <a href={homePath(locale)}>{word(locale, 'home')}</a>
        <a href={homePath(other)} lang={other} hrefLang={other}>
          {word(other, 'read_here')}
        </a>
      </p>
    </main>,
  );
}
