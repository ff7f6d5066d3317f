import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import type { PublishingState } from '../../../contract/publishing';
import { PairPages } from './pair-pages';
import { PairTexts } from './pair-texts';
import { TEXT_VIEWS, type TextView } from './text-views';

const route = getRouteApi('/desk/publish/$id');

/** What goes out: the two pages of a pair, or the texts block beside block. A single has no pair to lay beside it. */
export function OutgoingTexts({ state, article }: { state: PublishingState; article: ArticleView }) {
  const { t } = useTranslation();
  const { text = 'pages' } = route.useSearch();
  const navigate = route.useNavigate();
  const { translationId, single, paths } = state;
  const hasPages = translationId !== null && single === null;
  return (
    <section className="outgoing-texts" aria-labelledby="texts">
      <div className="texts-head">
        <h2 id="texts">{t('desk.publish.text')}</h2>
        {hasPages && (
          <SegmentedControl
            aria-label={t('desk.publish.text_view.label')}
            value={text}
            onChange={(value) =>
              void navigate({
                search: (now) => ({ ...now, text: value === 'pages' ? undefined : (value as TextView) }),
                replace: true,
              })
            }
            data={TEXT_VIEWS.map((value) => ({ value, label: t(`desk.publish.text_view.${value}`) }))}
          />
        )}
      </div>
      {hasPages && text === 'pages' ? (
        <PairPages translationId={translationId} paths={paths} />
      ) : (
        <PairTexts article={article} paths={paths} />
      )}
    </section>
  );
}
