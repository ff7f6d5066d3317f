import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session';
import type { JobTab } from './job-tabs';

/** Why there is nothing, and what to do next. */
export function EmptyList({ tab }: { tab: JobTab }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const may = (permission: string) => session?.permissions.includes(permission) ?? false;
  const isOpened = tab === 'available' || tab === 'all';
  return (
    <div className="empty">
      <h2>{t(`desk.jobs.empty.${tab}`)}</h2>
      <p>{t(`desk.jobs.empty.${tab}_next`)}</p>
      {isOpened && may('translation.open') && (
        <p>
          <Link to="/intake">{t('desk.jobs.empty.to_intake')}</Link>
        </p>
      )}
      {isOpened && may('review.work') && (
        <p>
          <Link to="/jobs" search={{ tab: 'review' }}>
            {t('desk.jobs.empty.to_review')}
          </Link>
        </p>
      )}
      {(tab === 'mine' || tab === 'returned') && (
        <p>
          <Link to="/jobs">{t('desk.jobs.empty.to_available')}</Link>
        </p>
      )}
    </div>
  );
}
