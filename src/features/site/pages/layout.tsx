import type { ReactNode } from 'react';
import type { Locale } from '../../../kernel/locale';
import { twinOf } from '../../../kernel/locale';
import { feedPath, homePath, sectionPath } from '../addresses';
import type { Newsroom, SectionName } from '../published-texts';
import { word } from './site-words';

export interface Frame {
  readonly locale: Locale;
  readonly newsroom: Newsroom;
  readonly sections: readonly SectionName[];
  /** Where the switch leads: the same page in the other language by its own name, or (null) the front of that language. */
  readonly twin: { readonly path: string; readonly name: string | null };
  /** The section that is being looked at. */
  readonly section?: string | null;
}

/** What stands around every page. */
export function Layout({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  const { locale, newsroom, sections, section: here } = frame;
  return (
    <>
      <a className="skip" href="#content">
        {word(locale, 'skip')}
      </a>
      <header className="masthead">
        <a className="name" href={homePath(locale)}>
          {newsroom.name}
        </a>
        <LanguageSwitch frame={frame} />
        {sections.length > 0 && (
          <nav aria-label={word(locale, 'sections')}>
            <ul>
              {sections.map((section) => (
                <li key={section.slug}>
                  <a href={sectionPath(locale, section.slug)} aria-current={section.slug === here ? 'page' : undefined}>
                    {section[locale]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="content">{children}</main>
      <footer>
        <a href={homePath(locale)}>{newsroom.name}</a>
        <a href={feedPath(locale)} type="application/rss+xml">
          {word(locale, 'feed')}
        </a>
      </footer>
    </>
  );
}

/** Leads to the same page in the other language, named in that language. The eye gets the short form, the ear the whole name. */
function LanguageSwitch({ frame: { locale, twin } }: { readonly frame: Frame }) {
  const other = twinOf(locale);
  return (
    <a className="switch" href={twin.path} lang={other} hrefLang={other} rel="alternate">
      {word(other, 'read_here')}
      {twin.name !== null && <span className="quiet">{`: ${twin.name}`}</span>}
    </a>
  );
}
