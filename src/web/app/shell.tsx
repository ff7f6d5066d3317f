import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { chosenLanguage, speak } from '../parts/language';
import { followNews } from './news';
import { Rail } from './rail';
import { SessionEnded } from './session-ended';
import { TopBar } from './top-bar';

/** What stands around every place of the desk. */
export function Shell() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const isConnected = useNews(session !== null && session !== undefined);
  const locale = session?.account.locale;
  useEffect(() => {
    if (locale && !chosenLanguage()) void speak(locale);
  }, [locale]);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('desk.skip')}
      </a>
      <TopBar isConnected={isConnected} />
      <Rail />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {session === null && <SessionEnded />}
    </div>
  );
}

/** Whatever happened to a translation may have changed every list it stands in. */
function useNews(isSignedIn: boolean): boolean {
  const queries = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    if (!isSignedIn) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = followNews({
      onNews: () => {
        // What happens at once is looked at once.
        waiting ??= setTimeout(() => {
          waiting = undefined;
          void queries.invalidateQueries({ queryKey: ['translations'] });
        }, 300);
      },
      onConnection: setConnected,
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [isSignedIn, queries]);
  return isConnected;
}
