import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobTab } from './job-tabs';

/** Why there is nothing, and what to do next. */
export function EmptyList({ tab }: { tab: JobTab }) {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <h2>{t(`desk.jobs.empty.${tab}`)}</h2>
      <p>{t(`desk.jobs.empty.${tab}_next`)}</p>
      {(tab === 'mine' || tab === 'returned') && (
        <p>
          <Link to="/jobs">{t('desk.jobs.empty.to_available')}</Link>
        </p>
      )}
    </div>
  );
}
