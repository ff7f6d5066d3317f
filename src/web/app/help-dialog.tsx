import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { guideOfPlace } from '../screens/guide/guide-pages';
import { roomsFor } from './rooms';

const EDITOR_KEYS = [
  ['desk.help.confirm', ['Ctrl', 'Enter']],
  ['desk.help.segments', ['Alt', '↓ ↑']],
  ['desk.help.save', ['Ctrl', 'S']],
] as const;

/** Which keys there are, over the page that is being worked on. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const place = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog className="help" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('desk.help.title')}</h2>
      <p>{t('desk.help.same_places')}</p>
      <p>
        <Link to="/guide/$page" params={{ page: guideOfPlace(place) }} onClick={() => dialog.current?.close()}>
          {t('desk.help.guide')}
        </Link>
      </p>
      <h3>{t('desk.help.everywhere')}</h3>
      <dl>
        <Line keys={['Ctrl', 'K']} says={t('desk.help.palette')} />
        <Line keys={['F1']} says={t('desk.help.this')} />
        {roomsFor(session?.permissions).map(({ to, name, key }) => (
          <Line key={to} keys={['G', key]} by={` ${t('desk.help.then')} `} says={t(name)} />
        ))}
      </dl>
      <h3>{t('desk.help.editor')}</h3>
      <dl>
        {EDITOR_KEYS.map(([says, keys]) => (
          <Line key={says} keys={keys} says={t(says)} />
        ))}
      </dl>
      <Button variant="outline" onClick={() => dialog.current?.close()}>
        {t('desk.help.close')}
      </Button>
    </dialog>
  );
}

function Line({ keys, says, by = ' + ' }: { keys: readonly string[]; says: string; by?: string }) {
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && by}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
