import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queuesQuery } from '../../api/operations';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { figuresOf } from '../../parts/spoken-dates';

const COLUMNS = ['waiting', 'active', 'delayed', 'failed'] as const;

export function QueueFigures() {
  const { t, i18n } = useTranslation();
  const found = useQuery(queuesQuery);
  const number = new Intl.NumberFormat(figuresOf(i18n.language));
  if (found.error && !found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { queues, outbox } = found.data;
  return (
    <>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <dl className="figures" aria-label={t('desk.queues.outbox')}>
        <div>
          <dt>{t('desk.queues.pending')}</dt>
          <dd>{number.format(outbox.pending)}</dd>
        </div>
        <div>
          <dt>{t('desk.queues.oldest')}</dt>
          <dd>
            {outbox.pending === 0 ? t('desk.queues.nothing_waits') : <Age seconds={outbox.oldestPendingSeconds} />}
          </dd>
        </div>
        <div>
          <dt>{t('desk.queues.open')}</dt>
          <dd>{number.format(outbox.open)}</dd>
        </div>
        <div>
          <dt>{t('desk.queues.dead')}</dt>
          <dd>{number.format(outbox.dead)}</dd>
        </div>
      </dl>
      {queues === null ? (
        <p>{t('desk.queues.store_away')}</p>
      ) : (
        <table className="counts">
          <caption>{t('desk.queues.jobs')}</caption>
          <thead>
            <tr>
              <td />
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`desk.queues.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={queue.queue}>
                <th scope="row">{t(`desk.queues.queue.${queue.queue}`)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{number.format(queue[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Age({ seconds }: { seconds: number }) {
  const { t } = useTranslation();
  if (seconds < 60) return t('desk.queues.seconds', { count: Math.round(seconds) });
  if (seconds < 3_600) return t('desk.queues.minutes', { count: Math.round(seconds / 60) });
  return t('desk.queues.hours', { count: Math.round(seconds / 3_600) });
}
