import { Injectable } from '@nestjs/common';
import type { Locale } from '../../kernel/locale';
import { articlePage } from './pages/article-page';

export interface TextOnItsWay {
  readonly locale: Locale;
  readonly headline: string;
  readonly content: string;
}

const ANYWHERE = new URL('http://localhost');

/** The front door of the site, for whoever publishes. */
@Injectable()
export class Site {
  /** Renders the pages these texts would have; throws when one cannot be rendered. */
  prove(texts: readonly TextOnItsWay[]): void {
    const editions = texts.map(({ locale, headline, content }) => ({ locale, slug: locale, headline, content }));
    const moment = new Date();
    const dates = { liveFrom: moment, firstLiveFrom: moment };
    const article = {
      number: '1',
      publicationNumber: 1,
      kind: 'publish',
      scope: 'pair',
      sourceLocale: null,
      ...dates,
      editions,
      sections: [],
    };
    for (const edition of editions) articlePage(article, edition, { name: 'Egiz', timeZone: 'Asia/Almaty' }, ANYWHERE);
  }
}
