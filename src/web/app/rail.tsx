import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { guideOfPlace } from '../screens/guide/guide-pages';
import { roomsFor } from './rooms';

/** The places somebody may go to. */
export function Rail({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const place = useLocation({ select: ({ pathname }) => pathname });
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
        <li>
          <Link to="/guide/$page" params={{ page: guideOfPlace(place) }} activeProps={{ className: 'here' }}>
            {t('desk.guide.title')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
