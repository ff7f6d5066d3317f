import './align.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { giveReviewBack, takeReview } from '../../api/alignment';
import { articleQuery } from '../../api/articles';
import { translationQuery } from '../../api/translation';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { WorkState } from '../../parts/work-state';
import { AlignedRows } from './aligned-rows';

const route = getRouteApi('/desk/articles/$id/align');

/** Two texts that came apart are laid side by side by the desk; here a person puts right what it did not see. */
export function AlignScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const found = useQuery(articleQuery(id));
  const { data: article } = found;
  const headline = article?.editions[0]?.revision.headline ?? '';
  if (!article) {
    return (
      <>
        <PageHeading title={t('desk.article.align')} />
        {found.error ? <ProblemNotice error={found.error} onRetry={() => void found.refetch()} /> : <Loading />}
      </>
    );
  }
  return (
    <>
      <PageHeading title={t('desk.align.title', { headline })} />
      <p>
        <Link to="/articles/$id" params={{ id }}>
          {t('desk.align.back')}
        </Link>
      </p>
      {article.translation ? (
        <Work translationId={article.translation.id} />
      ) : (
        <p className="empty">{t('desk.align.nothing')}</p>
      )}
    </>
  );
}

const SOON_MILLISECONDS = 2_000;
const isUnderway = (view: TranslationView | undefined) => view?.state === 'preparing' || view?.state === 'checking';

function Work({ translationId }: { translationId: string }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const queries = useQueryClient();
  const found = useQuery({
    ...translationQuery(translationId),
    refetchInterval: ({ state }) => (isUnderway(state.data) ? SOON_MILLISECONDS : false),
  });
  const lookAgain = () => queries.invalidateQueries({ queryKey: ['translations'] });
  const take = useMutation({ mutationFn: () => takeReview(translationId), onSettled: lookAgain });
  const giveBack = useMutation({
    mutationFn: () => giveReviewBack(translationId, t('desk.align.done_reason')),
    onSettled: lookAgain,
  });
  if (found.error && !found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const view = found.data;
  const mine = view.claims.find(({ fence }) => fence !== null);
  const [other] = view.claims.filter(({ fence }) => fence === null);
  const error = take.error ?? giveBack.error;
  return (
    <>
      <p>
        <WorkState state={view.state} />
      </p>
      <div role="status">
        {isUnderway(view) && t('desk.align.working')}
        {mine && t('desk.align.taken', { time: clock(mine.until) })}
      </div>
      {!mine && other && <p>{t('desk.align.held', { name: other.holder.name, time: clock(other.until) })}</p>}
      {!mine && !other && !isUnderway(view) && !view.abilities.claimReview && <p>{t('desk.align.not_now')}</p>}
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        {!mine && view.abilities.claimReview && (
          <Button loading={take.isPending} onClick={() => take.mutate()}>
            {t('desk.align.take')}
          </Button>
        )}
        {mine?.stage === 'review' && (
          <Button variant="outline" loading={giveBack.isPending} onClick={() => giveBack.mutate()}>
            {t('desk.align.done')}
          </Button>
        )}
      </div>
      <AlignedRows view={view} fence={mine?.fence ?? null} />
    </>
  );
}
