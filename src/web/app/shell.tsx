import './shell.css';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookAgain } from '../api/queries';
import { sessionQuery } from '../api/session';
import { ownKeys } from '../parts/keys/own-keys';
import { chosenLanguage, speak } from '../parts/language';
import { followNews } from './news';
import { Rail } from './rail';
import { SessionEnded } from './session-ended';
import { TopBar } from './top-bar';
import { useDeskKeys } from './use-desk-keys';

const Palette = lazy(() => import('./palette').then((loaded) => ({ default: loaded.Palette })));
const HelpDialog = lazy(() => import('./help-dialog').then((loaded) => ({ default: loaded.HelpDialog })));

/** What stands around every place of the desk. */
export function Shell() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const isConnected = useNews(session !== null && session !== undefined);
  const locale = session?.account.locale;
  useEffect(() => {
    if (locale && !chosenLanguage()) void speak(locale);
  }, [locale]);
  const accountId = session?.account.id;
  useEffect(() => {
    if (accountId === undefined) return;
    ownKeys.belongTo(accountId);
    const hear = () => ownKeys.readAgain();
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [accountId]);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [menuAt, setMenuAt] = useState<string | null>(null);
  // Whoever has gone somewhere has no more use for the menu.
  const isMenuOpen = menuAt === path;
  const [paletteAsked, setPaletteAsked] = useState(0);
  const [isHelping, setHelping] = useState(false);
  const openPalette = () => setPaletteAsked((count) => count + 1);
  useDeskKeys(session?.permissions, (act) => (act === 'palette' ? openPalette() : setHelping(true)));
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('desk.skip')}
      </a>
      <TopBar
        isConnected={isConnected}
        isMenuOpen={isMenuOpen}
        onMenu={() => setMenuAt(isMenuOpen ? null : path)}
        onPalette={openPalette}
        onHelp={() => setHelping(true)}
      />
      <Rail isOpen={isMenuOpen} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {paletteAsked > 0 && <Palette asked={paletteAsked} />}
        {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
      </Suspense>
      {session === null && <SessionEnded />}
    </div>
  );
}

/** Whatever happened to a translation may have changed every list it stands in. */
function useNews(isSignedIn: boolean): boolean {
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    if (!isSignedIn) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = followNews({
      onNews: () => {
        // What happens at once is looked at once.
        waiting ??= setTimeout(() => {
          waiting = undefined;
          void lookAgain();
        }, 300);
      },
      onConnection: setConnected,
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [isSignedIn]);
  return isConnected;
}
