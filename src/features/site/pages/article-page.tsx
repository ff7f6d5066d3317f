import { type Locale, twinOf } from '../../../kernel/locale';
import { type Block, blockText, type Content } from '../../../text/blocks';
import { parseContent } from '../../../text/content';
import { articlePath, homePath, sectionPath } from '../addresses';
import type { Newsroom, PublishedArticle, PublishedEdition } from '../published-texts';
import { Blocks } from './blocks';
import { documentOf } from './document';
import { Layout } from './layout';
import { momentText, word } from './site-words';

/** The page of one edition of a live article. Throws when its content cannot be read. */
export function articlePage(
  article: PublishedArticle,
  edition: PublishedEdition,
  newsroom: Newsroom,
  base: URL,
): string {
  const { locale } = edition;
  const content = parseContent(edition.content);
  const path = (one: PublishedEdition) => articlePath(one.locale, article.number, one.slug);
  const absolute = (one: PublishedEdition) => new URL(path(one), base).href;
  const twin = article.editions.find((one) => one.locale === twinOf(locale));
  const head = {
    locale,
    title: edition.headline,
    site: newsroom.name,
    description: descriptionOf(content),
    canonical: absolute(edition),
    alternates: {
      ...Object.fromEntries(article.editions.map((one) => [one.locale, absolute(one)])),
      'x-default': absolute(article.editions.find((one) => one.locale === 'kk') ?? edition),
    },
    kind: 'article' as const,
    structured: structured(article, edition, twin, newsroom, absolute),
  };
  const frame = {
    locale,
    newsroom,
    sections: article.sections,
    twin: twin ? { path: path(twin), name: twin.headline } : { path: homePath(twinOf(locale)), name: null },
  };
  return documentOf(
    head,
    <Layout frame={frame}>
      <article>
        <h1>{edition.headline}</h1>
        <p className="dateline">
          <When label="published" moment={article.firstLiveFrom} locale={locale} newsroom={newsroom} />
          {article.liveFrom.getTime() !== article.firstLiveFrom.getTime() && (
            <When
              label={article.kind === 'correction' ? 'corrected' : 'updated'}
              moment={article.liveFrom}
              locale={locale}
              newsroom={newsroom}
            />
          )}
          {article.sections.map((section) => (
            <a key={section.slug} href={sectionPath(locale, section.slug)}>
              {section[locale]}
            </a>
          ))}
        </p>
        <Blocks blocks={content.blocks} />
        {twin && (
          <p className="note" lang={twin.locale}>
            {word(twin.locale, 'read_here')}:{' '}
            <a href={path(twin)} hrefLang={twin.locale} rel="alternate">
              {twin.headline}
            </a>
          </p>
        )}
        {!twin && <p className="note">{word(locale, 'single_note')}</p>}
      </article>
    </Layout>,
  );
}

interface WhenProperties {
  readonly label: string;
  readonly moment: Date;
  readonly locale: Locale;
  readonly newsroom: Newsroom;
}

function When({ label, moment, locale, newsroom }: WhenProperties) {
  return (
    <span>
      {word(locale, label)}:{' '}
      <time dateTime={moment.toISOString()}>{momentText(locale, moment, newsroom.timeZone)}</time>
    </span>
  );
}

const LONGEST_DESCRIPTION = 200;

/** The first words of the text, whole ones. */
export function descriptionOf(content: Content): string {
  const first = content.blocks.find((block: Block) => block.kind !== 'headline' && block.segments.length > 0);
  const text = first ? blockText(first).replace(/\s+/g, ' ') : '';
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const space = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
  return `${space > 0 ? text.slice(0, space) : [...text.slice(0, LONGEST_DESCRIPTION)].slice(0, -1).join('')}…`;
}

function structured(
  article: PublishedArticle,
  edition: PublishedEdition,
  twin: PublishedEdition | undefined,
  newsroom: Newsroom,
  absolute: (edition: PublishedEdition) => string,
): Record<string, unknown> {
  const reference = twin && {
    '@type': 'NewsArticle',
    '@id': absolute(twin),
    url: absolute(twin),
    headline: twin.headline,
    inLanguage: twin.locale,
  };
  const isTranslation = twin !== undefined && article.sourceLocale === twin.locale;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(edition),
    url: absolute(edition),
    headline: edition.headline,
    inLanguage: edition.locale,
    datePublished: article.firstLiveFrom.toISOString(),
    dateModified: article.liveFrom.toISOString(),
    publisher: { '@type': 'NewsMediaOrganization', name: newsroom.name },
    mainEntityOfPage: absolute(edition),
    ...(reference && (isTranslation ? { translationOfWork: reference } : { workTranslation: reference })),
  };
}
