import '../../styles/review.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session';
import { translationQuery } from '../../api/translation';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReviewDesk } from './review-desk';

const route = getRouteApi('/desk/review/$id');

export function ReviewScreen() {
  const { id } = route.useParams();
  const found = useQuery(translationQuery(id));
  const { data: session } = useQuery(sessionQuery);
  if (found.isPending) return <Loading />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <ReviewDesk
        key={id}
        view={found.data}
        accountId={session?.account.id ?? ''}
        permissions={session?.permissions ?? []}
      />
    </>
  );
}
