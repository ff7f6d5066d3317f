import { queryOptions } from '@tanstack/react-query';
import type {
  Account,
  AccountChange,
  AccountList,
  CurrentSession,
  NewAccount,
  PasswordChange,
  SessionList,
} from '../../contract/people';
import { ask, writeWith } from './client';
import { queries } from './queries';
import { sessionQuery } from './session';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => ask<AccountList>('GET', '/accounts'),
});

export function addAccount(account: NewAccount): Promise<Account> {
  return ask('POST', '/accounts', account);
}

export function changeAccount(id: string, change: AccountChange): Promise<Account> {
  return ask('PATCH', `/accounts/${id}`, change);
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => ask<SessionList>('GET', '/sessions'),
});

export function endSession(id: string): Promise<void> {
  return ask('DELETE', `/sessions/${id}`);
}

/** The sign-in goes on under a new name, which the browser has to know. */
export async function changePassword(change: PasswordChange): Promise<void> {
  const session = await ask<CurrentSession>('PUT', '/session/password', change);
  writeWith(session.csrfToken);
  queries.setQueryData(sessionQuery.queryKey, session);
}
