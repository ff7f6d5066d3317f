import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';

/** The places somebody may go to. */
export function Rail() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <nav className="rail" aria-label={t('desk.rail')}>
      <ul>
        {session?.permissions.includes('translation.read') && (
          <li>
            <Link to="/jobs" activeProps={{ className: 'here' }}>
              {t('desk.jobs.title')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
