import '@mantine/spotlight/styles.css';
import './palette.css';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session';
import { roomsFor } from './rooms';

/** Go to a place by its name. Opened anew whenever it is asked for. */
export function Palette({ asked }: { asked: number }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  const typed = query.trim().toLocaleLowerCase(i18n.language);
  const rooms = roomsFor(session?.permissions).filter(({ name }) =>
    t(name).toLocaleLowerCase(i18n.language).includes(typed),
  );
  return (
    // The page behind stays as it is: a style that keeps it from scrolling would need the leave of the page's policy.
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      lockScroll={false}
      title={t('desk.palette.title')}
      scrollable
    >
      <Spotlight.Search aria-label={t('desk.palette.field')} placeholder={t('desk.palette.field')} />
      <Spotlight.ActionsList>
        {rooms.length > 0 && (
          <Spotlight.ActionsGroup label={t('desk.palette.places')}>
            {rooms.map(({ to, name, key }) => (
              <Spotlight.Action
                key={to}
                label={t(name)}
                dimmedSections={false}
                rightSection={<kbd>{`G ${key}`}</kbd>}
                onClick={() => void navigate({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {rooms.length === 0 && <Spotlight.Empty>{t('desk.palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
