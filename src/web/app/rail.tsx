import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { roomsFor } from './rooms';

/** The places somebody may go to. */
export function Rail({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <nav id="rooms" className={isOpen ? 'rail open' : 'rail'} aria-label={t('desk.rail')}>
      <ul>
        {roomsFor(session?.permissions).map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeProps={{ className: 'here' }}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
