import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../contract/people';
import { accountsQuery } from '../../api/people';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { AccountForm } from './account-form';
import { NewAccountForm } from './new-account-form';

/** Who works here and what each may do. */
export function People() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useQuery(accountsQuery);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const done = (words: string) => {
    setSaid(words);
    setAdding(false);
    void queries.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <section aria-label={t('desk.people.title')}>
      <h2>{t('desk.people.title')}</h2>
      <div role="status">{said}</div>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      <p>
        <Button variant="outline" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t('desk.people.new')}
        </Button>
      </p>
      {isAdding && (
        <NewAccountForm
          onDone={({ name }) => done(t('desk.people.added', { name }))}
          onCancel={() => setAdding(false)}
        />
      )}
      <ul className="cards">
        {found.data?.accounts.map((account) => (
          <li key={account.id}>
            <Person account={account} onDone={() => done(t('desk.people.saved', { name: account.name }))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const { name, login, roles, isDemo, disabledAt } = account;
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <>
      <p>
        <strong>{name}</strong> <span className="quiet">{login}</span>
        {isDemo && <span className="quiet">{` · ${t('desk.people.demo')}`}</span>}
        {disabledAt && <strong>{` · ${t('desk.people.disabled')}`}</strong>}
      </p>
      <p className="quiet">{list.format(roles.map((role) => t(`desk.people.role.${role}`)))}</p>
      <Button
        variant="outline"
        size="compact-md"
        aria-label={t('desk.people.change_named', { name })}
        aria-expanded={isChanging}
        onClick={() => setChanging(!isChanging)}
      >
        {t('desk.people.change')}
      </Button>
      {isChanging && (
        <AccountForm
          account={account}
          onDone={() => {
            setChanging(false);
            onDone();
          }}
          onCancel={() => setChanging(false)}
        />
      )}
    </>
  );
}
