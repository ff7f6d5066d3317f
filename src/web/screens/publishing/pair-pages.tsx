import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import { LOCALES, type Locale } from '../../../kernel/locale';
import { translationQuery } from '../../api/translation';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { sentencesOf } from '../../parts/site-page/sentences';
import { SitePages } from '../../parts/site-page/site-pages';
import { PageAddress } from './page-address';

interface Props {
  readonly translationId: string;
  readonly paths: PublishingState['paths'];
}

/** Both pages as readers will have them, going by together; on a phone one of them at a time. */
export function PairPages({ translationId, paths }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: view, error, refetch } = useQuery(translationQuery(translationId));
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<Locale>('kk');
  const sentences = useMemo(
    () => view && sentencesOf(view, (_, number) => ({ label: t('desk.page.go', { number }) })),
    [view, t],
  );
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!view || !sentences) return <Loading />;
  return (
    <>
      {isNarrow && (
        <SegmentedControl
          fullWidth
          aria-label={t('desk.page.which')}
          value={chosen}
          onChange={(value) => setChosen(value as Locale)}
          data={LOCALES.map((locale) => ({ value: locale, label: t(`desk.publish.language.${locale}`) }))}
        />
      )}
      <p className="quiet">{t('desk.page.how')}</p>
      <SitePages
        view={view}
        locales={isNarrow ? [chosen] : LOCALES}
        sentences={sentences}
        headingOf={(locale) => (
          <p className="address">
            <PageAddress locale={locale} paths={paths} />
          </p>
        )}
        onGo={(segmentId) =>
          void navigate({ to: '/review/$id', params: { id: translationId }, hash: `segment-${segmentId}` })
        }
      />
    </>
  );
}
