import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { demoPeopleQuery } from '../../api/demo-people';
import { signIn } from '../../api/session';
import { ProblemNotice } from '../../parts/problem-notice';

/** In the demo newsroom somebody to be is chosen with one click. */
export function DemoPeople({ onSignedIn }: { onSignedIn: () => void }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(demoPeopleQuery);
  const enter = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  if (!data || data.password === null) return null;
  const { people, password } = data;
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <section className="demo-people" aria-label={t('desk.demo.title')}>
      <h2>{t('desk.demo.title')}</h2>
      <p className="quiet">{t('desk.demo.help')}</p>
      {enter.error && <ProblemNotice error={enter.error} />}
      <ul>
        {people.map(({ login, name, roles }) => (
          <li key={login}>
            <Button
              variant="outline"
              fullWidth
              disabled={enter.isPending}
              onClick={() => enter.mutate({ login, password })}
            >
              {name}
            </Button>
            <span className="quiet">{list.format(roles.map((role) => t(`desk.people.role.${role}`)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
