import { queryOptions } from '@tanstack/react-query';
import type { CurrentSession, SignIn } from '../../contract/people';
import { ask, Refusal, writeWith } from './client';
import { queries } from './queries';

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<CurrentSession | null> => {
    try {
      return begin(await ask<CurrentSession>('GET', '/session'));
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export async function signIn(credentials: SignIn): Promise<CurrentSession> {
  const session = begin(await ask<CurrentSession>('POST', '/session', credentials));
  queries.setQueryData(sessionQuery.queryKey, session);
  return session;
}

export function signOut(): Promise<void> {
  return ask('DELETE', '/session');
}

function begin(session: CurrentSession): CurrentSession {
  writeWith(session.csrfToken);
  return session;
}
