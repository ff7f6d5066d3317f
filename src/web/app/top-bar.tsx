import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { sessionQuery, signOut } from '../api/session';
import { Appearance } from '../parts/appearance';
import { ProblemNotice } from '../parts/problem-notice';

export function TopBar({ isConnected }: { isConnected: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
  return (
    <header className="top">
      <span className="name">{t('desk.name')}</span>
      <span className="connection" role="status">
        {isConnected ? '' : t('desk.connection.lost')}
      </span>
      {leave.error && <ProblemNotice error={leave.error} />}
      <Appearance />
      <span className="user">{session?.account.name}</span>
      <Button variant="subtle" size="compact-md" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t('desk.sign_out')}
      </Button>
    </header>
  );
}
