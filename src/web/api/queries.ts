import { QueryClient } from '@tanstack/react-query';
import { Unreachable, whenSessionEnds } from './client';

/** What the screens know of the server. A refusal stands; only what was not reached is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (failed, error) => error instanceof Unreachable && failed < 2, staleTime: 5_000 },
    mutations: { retry: false },
  },
});

// Only where somebody was signed in: their page stays, and they are asked to sign in over it.
whenSessionEnds(() => {
  if (queries.getQueryData(['session'])) queries.setQueryData(['session'], null);
});
