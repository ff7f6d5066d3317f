import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { loadPreview } from '../../api/translation';
import { Dialog } from '../../parts/dialog';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { SitePage } from '../../parts/site-page/site-page';
import type { Bench } from './bench';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly onGo: (segmentId: string) => void;
  readonly onClose: () => void;
}

/** Either text as readers will have it: the very page of the site. Each of its sentences leads to its segment. */
export function Preview({ bench, view, onGo, onClose }: Props) {
  const { t } = useTranslation();
  const [locale, setLocale] = useState<Locale>(view.targetLocale);
  const found = useQuery({
    queryKey: ['translations', 'preview', view.id, locale],
    queryFn: async () => {
      // The page is made of what the server has.
      await bench.texts.flush();
      return loadPreview(view.id, locale);
    },
    staleTime: 0,
    gcTime: 0,
  });
  const sentences = view.segments.map(({ id, sourceText }, index) => ({
    id,
    text: locale === view.sourceLocale ? sourceText : bench.texts.textOf(id),
    label: t('desk.page.go', { number: index + 1 }),
  }));
  return (
    <Dialog title={t('desk.page.title')} onClose={onClose}>
      <div className="preview">
        <SegmentedControl
          aria-label={t('desk.page.which')}
          value={locale}
          onChange={(value) => setLocale(value as Locale)}
          data={[view.targetLocale, view.sourceLocale].map((value) => ({
            value,
            label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
          }))}
        />
        <p className="quiet">{t('desk.page.how')}</p>
        {found.isPending && <Loading />}
        {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
        {found.data && (
          <SitePage title={t('desk.page.title')} page={found.data.page} sentences={sentences} onGo={onGo} />
        )}
      </div>
    </Dialog>
  );
}
