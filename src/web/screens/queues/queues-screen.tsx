import './queues.css';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../parts/page-heading';
import { DeadLetters } from './dead-letters';
import { QueueFigures } from './queue-figures';

/** What the house does by itself, how much of it waits, and what it could not do. */
export function QueuesScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('desk.queues.title')} />
      <QueueFigures />
      <DeadLetters />
      <p>
        {/* Another page of the server: no place of this program. */}
        <a href="/ops/queues">{t('desk.queues.board')}</a>
      </p>
    </>
  );
}
