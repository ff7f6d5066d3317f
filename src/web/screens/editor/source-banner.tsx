import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { keepAt, keptAt, placeOf } from '../../parts/kept';
import { type SeenSource, type SourceChange, seenSource, sourceChange } from './source-change';

interface Props {
  readonly view: TranslationView;
  readonly onGo: (segmentId: string) => void;
}

/** Says to whoever translates that the source is another one than they have seen, and what of it, until they have read that. */
export function SourceBanner({ view, onGo }: Props) {
  const [place] = useState(() => placeOf(`source-${view.id}`));
  const [seen, setSeen] = useState(() => keptAt<SeenSource>(place));
  const { save: isMine } = view.abilities;
  const change = isMine ? sourceChange(seen, view) : null;
  const hasNews = change !== null;
  const look = useCallback(() => {
    const now = seenSource(view);
    setSeen(now);
    keepAt(place, now);
  }, [place, view]);
  // Where there is nothing to tell, what is on the page has been seen.
  useEffect(() => {
    if (isMine && !hasNews) look();
  }, [isMine, hasNews, look]);
  return (
    <div className="source-news" role="status">
      {change && <News change={change} view={view} onGo={onGo} onRead={look} />}
    </div>
  );
}

function News({ change, view, onGo, onRead }: Props & { readonly change: SourceChange; readonly onRead: () => void }) {
  const { t } = useTranslation();
  const { changed, added, gone } = change;
  const concerned = new Set([...changed, ...added]);
  const first = view.segments.find(({ id }) => concerned.has(id));
  const counts = [
    ...(changed.length > 0 ? [t('desk.editor.source.changed', { count: changed.length })] : []),
    ...(added.length > 0 ? [t('desk.editor.source.added', { count: added.length })] : []),
    ...(gone > 0 ? [t('desk.editor.source.gone', { count: gone })] : []),
  ];
  return (
    <div className="bar told">
      <p>
        <span aria-hidden="true">⟳</span> <strong>{t('desk.editor.source.title')}</strong>{' '}
        {counts.length > 0 ? counts.join(' ') : t('desk.editor.source.same')}
      </p>
      {first && (
        <Button size="compact-sm" variant="light" onClick={() => onGo(first.id)}>
          {t('desk.editor.source.go')}
        </Button>
      )}
      <Button size="compact-sm" variant="outline" onClick={onRead}>
        {t('desk.editor.source.read')}
      </Button>
    </div>
  );
}
