import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries';
import { sessionQuery, signOut } from '../api/session';
import { Appearance } from '../parts/appearance';
import { spokenChord } from '../parts/keys/chords';
import { useOwnKeys } from '../parts/keys/use-own-keys';
import { ProblemNotice } from '../parts/problem-notice';
import { Going } from './going';

interface Props {
  readonly isConnected: boolean;
  /** Where there is little room, the rooms and what is personal are behind a button. */
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ isConnected, isMenuOpen, onMenu, onPalette, onHelp }: Props) {
  const { t } = useTranslation();
  const keys = useOwnKeys();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
  return (
    <header className="top">
      <span className="name">{t('desk.name')}</span>
      <span className="connection" role="status">
        {isConnected ? '' : t('desk.connection.lost')}
      </span>
      <Going />
      {leave.error && <ProblemNotice error={leave.error} />}
      <Button
        variant="subtle"
        size="compact-md"
        onClick={onPalette}
        aria-keyshortcuts={spokenChord(keys.chords('desk.palette')[0] ?? '')}
      >
        {t('desk.palette.open')}
      </Button>
      <Button
        className="menu"
        variant="outline"
        size="compact-md"
        aria-expanded={isMenuOpen}
        aria-controls="rooms personal"
        onClick={onMenu}
      >
        {t('desk.menu')}
      </Button>
      <div id="personal" className={isMenuOpen ? 'personal open' : 'personal'}>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={onHelp}
          aria-keyshortcuts={spokenChord(keys.chords('desk.help')[0] ?? '')}
        >
          {t('desk.help.open')}
        </Button>
        <Appearance />
        <span className="user">{session?.account.name}</span>
        <Button variant="subtle" size="compact-md" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('desk.sign_out')}
        </Button>
      </div>
    </header>
  );
}
