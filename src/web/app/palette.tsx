import '@mantine/spotlight/styles.css';
import './palette.css';
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namedArticlesQuery } from '../api/articles';
import { sessionQuery } from '../api/session';
import { roomsFor } from './rooms';

const PAUSE_MILLISECONDS = 150;
const SHORTEST = 2;

/** Go to a place or an article by its name. Opened anew whenever it is asked for. */
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
  const [wanted] = useDebouncedValue(query.trim(), PAUSE_MILLISECONDS);
  const mayRead = session?.permissions.includes('article.read') ?? false;
  const found = useQuery({ ...namedArticlesQuery(wanted), enabled: mayRead && wanted.length >= SHORTEST });
  const articles = wanted === '' ? [] : (found.data?.items ?? []);
  return (
    // The page behind stays as it is: a style that keeps it from scrolling would need the leave of the page's policy.
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={null} lockScroll={false} scrollable>
      <Modal.Title className="unseen">{t('desk.palette.title')}</Modal.Title>
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
        {articles.length > 0 && (
          <Spotlight.ActionsGroup label={t('desk.articles.title')}>
            {articles.map(({ id, headline, number, locale }) => (
              <Spotlight.Action
                key={id}
                label={headline}
                lang={locale}
                dimmedSections={false}
                rightSection={<span>{t('desk.article.number', { number })}</span>}
                onClick={() => void navigate({ to: '/articles/$id', params: { id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {rooms.length + articles.length === 0 && !found.isFetching && (
          <Spotlight.Empty>{t('desk.palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
