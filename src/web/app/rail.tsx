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
  const rooms = roomsFor(session?.permissions);
  const reviews = rooms.some(({ to }) => to === '/review');
  const place = useLocation({ select: ({ pathname }) => pathname });
  // The texts in review are a list of the board, and a room of their own for whoever reviews.
  const isInReview = useLocation({
    select: ({ pathname, search }) => pathname === '/jobs' && 'tab' in search && search.tab === 'review',
  });
  const hereFor = (to: string) => (isInReview && reviews && to === '/jobs' ? '' : 'here');
  return (
    <nav id="rooms" className={isOpen ? 'rail open' : 'rail'} aria-label={t('desk.rail')}>
      <ul>
        {rooms.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              activeProps={{ className: hereFor(to) }}
              inactiveProps={{ className: isInReview && to === '/review' ? 'here' : '' }}
            >
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
