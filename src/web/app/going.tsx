import { useRouterState } from '@tanstack/react-router';
import { Loading } from '../parts/loading';

/** Whoever has chosen a place that is still being loaded sees that it is on its way; the old place stays until then. */
export function Going() {
  const isGoing = useRouterState({ select: ({ status }) => status === 'pending' });
  return isGoing ? <Loading /> : null;
}
