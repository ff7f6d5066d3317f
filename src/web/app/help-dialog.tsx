import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { Keycaps, KeyTable } from '../parts/keys/key-table';
import { KEY_PLACES, type KeyPlace, namesOf } from '../parts/keys/shortcuts';
import { labelsOf, useOwnKeys } from '../parts/keys/use-own-keys';
import { guideOfPlace } from '../screens/guide/guide-pages';
import { roomsFor } from './rooms';

interface Line {
  readonly words: string;
  readonly labels: readonly string[];
}

/** Every key there is, over the page that is being worked on: those of the page first, to be searched by what they do or by their name. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const keys = useOwnKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [wanted, setWanted] = useState('');
  const address = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const linesOf = (place: KeyPlace): Line[] => [
    ...namesOf(place).map((name) => ({ words: t(`desk.keys.${name}`), labels: labelsOf(name) })),
    ...(place === 'desk' ? roomsFor(session?.permissions) : []).map(({ name, key }) => ({
      words: t(name),
      labels: [`G ${key}`],
    })),
  ];
  const isWanted = ({ words, labels }: Line) =>
    `${words} ${labels.join(' ')}`.toLowerCase().includes(wanted.trim().toLowerCase());
  const groups = placesFor(address)
    .map((place) => ({ place, lines: linesOf(place).filter(isWanted) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <dialog className="sheet" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('desk.help.title')}</h2>
      <p>
        {t('desk.help.same_places')} {!keys.doesEnterConfirm && t('desk.help.enter')}
      </p>
      <p className="facts">
        <Link to="/guide/$page" params={{ page: guideOfPlace(address) }} onClick={close}>
          {t('desk.help.guide')}
        </Link>
        <Link to="/settings" hash="keys" onClick={close}>
          {t('desk.help.change')}
        </Link>
      </p>
      <TextInput
        label={t('desk.keys.search')}
        value={wanted}
        autoFocus
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      {groups.map(({ place, lines }) => (
        <KeyTable
          key={place}
          place={place}
          lines={lines.map(({ words, labels }) => ({ words, keys: <Keycaps labels={labels} /> }))}
        />
      ))}
      {groups.length === 0 && <p>{t('desk.keys.none')}</p>}
      <Button variant="outline" size="compact-md" onClick={close}>
        {t('desk.help.close')}
      </Button>
    </dialog>
  );
}

const PLACES: readonly (readonly [RegExp, KeyPlace])[] = [
  [/\/edit$/, 'editor'],
  [/^\/review\/./, 'rows'],
  [/^\/(?:jobs|articles|publish)$/, 'lists'],
];

/** What can be pressed where somebody is stands first. */
function placesFor(address: string): readonly KeyPlace[] {
  const [, here = 'desk'] = PLACES.find(([pattern]) => pattern.test(address)) ?? [];
  return [here, ...KEY_PLACES.filter((place) => place !== here)];
}
