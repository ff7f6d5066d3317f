import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="message">
      <PageHeading title={t('desk.not_found.title')} />
      <p>{t('desk.not_found.help')}</p>
      <p>
        <Link to="/jobs">{t('desk.not_found.to_jobs')}</Link>
      </p>
    </div>
  );
}
