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

/** What the screens know of work and of what goes out: one act of somebody changes both. */
const TOLD = ['translations', 'articles', 'publishing'] as const;

/** Asks the server anew for what is looked at, because something has happened. */
export async function lookAgain(): Promise<void> {
  await Promise.all(TOLD.map((told) => queries.invalidateQueries({ queryKey: [told] })));
}
