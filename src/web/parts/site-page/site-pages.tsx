import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { pageQuery } from '../../api/translation';
import { Loading } from '../loading';
import { ProblemNotice } from '../problem-notice';
import { keepInStep } from './in-step';
import { type Sentence, sentencesOn, type Ways } from './linked-sentences';
import { SitePage } from './site-page';

interface Props extends Ways {
  readonly view: TranslationView;
  /** One language, or two side by side. */
  readonly locales: readonly Locale[];
  readonly sentences: Readonly<Record<Locale, readonly Sentence[]>>;
  /** The sentence to begin with, which takes the focus. */
  readonly at?: string | undefined;
  /** What stands above a page. */
  readonly headingOf?: (locale: Locale) => ReactNode;
}

/** The pages that readers would get, one as long as it is, or two that go by together. */
export function SitePages({ view, locales, sentences, at, headingOf, onGo, onTalk }: Props) {
  const { t } = useTranslation();
  const found = useQueries({ queries: locales.map((locale) => pageQuery(view, locale)) });
  const [pages, setPages] = useState<Readonly<Partial<Record<Locale, Document>>>>({});
  const begin = useRef(at);
  const [first, second] = locales.map((locale) => pages[locale]);
  useEffect(() => (first && second ? keepInStep(first, second) : undefined), [first, second]);
  const shown = useCallback((locale: Locale, page: Document) => {
    setPages((others) => ({ ...others, [locale]: page }));
    const sentence = sentencesOn(page).find(({ dataset }) => dataset.segment === begin.current);
    if (!sentence) return;
    begin.current = undefined;
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className="site-pages">
      {locales.map((locale, index) => {
        const { data, error, refetch } = found[index] ?? {};
        return (
          <div key={locale}>
            {headingOf?.(locale)}
            {!data && !error && <Loading />}
            {error && <ProblemNotice error={error} onRetry={() => void refetch?.()} />}
            {data && (
              <SitePage
                title={t(`desk.page.of.${locale}`)}
                page={data.page}
                sentences={sentences[locale]}
                isWhole={locales.length === 1}
                onGo={onGo}
                onTalk={onTalk}
                onShown={(page) => shown(locale, page)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
