import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionRow } from '../../../contract/people';
import { endSession, sessionsQuery } from '../../api/people';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { browserOf } from './browser-of';

/** Every place somebody is signed in; one that is not theirs can be ended here. */
export function SessionList() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSession,
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const error = found.error ?? end.error;
  return (
    <section aria-label={t('desk.settings.sessions')}>
      <h2>{t('desk.settings.sessions')}</h2>
      {error && <ProblemNotice error={error} />}
      {found.isPending && <Loading />}
      <div role="status">{end.isSuccess && t('desk.settings.ended')}</div>
      <ul className="cards">
        {found.data?.sessions.map((session) => (
          <li key={session.id}>
            <Session session={session} isBusy={end.isPending} onEnd={() => end.mutate(session.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Session({ session, isBusy, onEnd }: { session: SessionRow; isBusy: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const { userAgent, createdAt, lastSeenAt, address, isCurrent } = session;
  const browser = browserOf(userAgent) ?? t('desk.settings.unknown_browser');
  return (
    <>
      <p>
        <strong>{browser}</strong> {isCurrent && <span className="quiet">{`(${t('desk.settings.here')})`}</span>}
      </p>
      <p className="quiet">
        {t('desk.settings.session', { since: day(createdAt), seen: day(lastSeenAt), address: address ?? '–' })}
      </p>
      {!isCurrent && (
        <Button
          variant="outline"
          size="compact-md"
          aria-label={t('desk.settings.end_named', { browser })}
          disabled={isBusy}
          onClick={onEnd}
        >
          {t('desk.settings.end_session')}
        </Button>
      )}
    </>
  );
}
