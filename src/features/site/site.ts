import { Injectable } from '@nestjs/common';
import type { Locale } from '../../kernel/locale';
import { articlePage } from './pages/article-page';

export interface TextOnItsWay {
  readonly locale: Locale;
  readonly headline: string;
  readonly content: string;
}

export interface Previewed {
  readonly number: string;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
  readonly texts: readonly TextOnItsWay[];
  readonly newsroom: string | null;
}

const ANYWHERE = new URL('http://localhost');
const NEWSROOM = { name: 'Egiz', timeZone: 'Asia/Almaty' };

/** The front door of the site, for whoever publishes. */
@Injectable()
export class Site {
  /** Renders the pages these texts would have; throws when one cannot be rendered. */
  prove(texts: readonly TextOnItsWay[]): void {
    const article = articleOf('1', null, texts);
    for (const edition of article.editions) articlePage(article, edition, NEWSROOM, ANYWHERE);
  }

  /** The page that one of these texts would have. */
  preview({ number, sourceLocale, locale, texts, newsroom }: Previewed): string {
    const article = articleOf(number, sourceLocale, texts);
    const edition = article.editions.find((one) => one.locale === locale);
    if (!edition) throw new Error(`there is no text in ${locale}`);
    return articlePage(article, edition, { ...NEWSROOM, name: newsroom ?? NEWSROOM.name }, ANYWHERE);
  }
}

/** As if it went out this moment. */
function articleOf(number: string, sourceLocale: Locale | null, texts: readonly TextOnItsWay[]) {
  const moment = new Date();
  return {
    number,
    publicationNumber: 1,
    kind: 'publish',
    scope: 'pair',
    sourceLocale,
    liveFrom: moment,
    firstLiveFrom: moment,
    editions: texts.map(({ locale, headline, content }) => ({ locale, slug: locale, headline, content })),
    sections: [],
  };
}
