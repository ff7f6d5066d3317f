import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { sessionQuery } from '../../api/session';
import { translationQuery } from '../../api/translation';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { Workbench } from './workbench';

const route = getRouteApi('/desk/jobs/$id/edit');

export function EditorScreen() {
  const { id } = route.useParams();
  const found = useQuery(translationQuery(id));
  const { data: session } = useQuery(sessionQuery);
  // The session may end while somebody types; what they see stays theirs until somebody else signs in.
  const account = useRef<string | undefined>(undefined);
  account.current = session?.account.id ?? account.current;
  if (found.isPending) return <Loading />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <Workbench key={`${id} ${account.current}`} view={found.data} accountId={account.current} />;
}
