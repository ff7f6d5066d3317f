import '../../styles/review.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session';
import { translationQuery } from '../../api/translation';
import { FailedPage } from '../../parts/failed-page';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReviewDesk } from './review-desk';

const route = getRouteApi('/desk/review/$id');

export function ReviewScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const found = useQuery(translationQuery(id));
  const { data: session } = useQuery(sessionQuery);
  // The session may end while somebody writes; what they see stays theirs until somebody else signs in.
  const last = useRef(session);
  last.current = session ?? last.current;
  const accountId = last.current?.account.id ?? '';
  if (found.isPending) return <Loading />;
  const again = () => void found.refetch();
  if (!found.data) return <FailedPage title={t('desk.review.title')} error={found.error} onRetry={again} />;
  return (
    <>
      {found.error && <ProblemNotice error={found.error} onRetry={again} />}
      <ReviewDesk
        key={`${id} ${accountId}`}
        view={found.data}
        accountId={accountId}
        permissions={last.current?.permissions ?? []}
      />
    </>
  );
}
