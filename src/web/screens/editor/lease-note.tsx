import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/client';
import { useMoments } from '../../parts/moments';
import type { Lease } from './lease';

const SHORT_MILLISECONDS = 5 * 60_000;
const LAST_MILLISECONDS = 2 * 60_000;

/** How long the work is yours. Near the end it counts down and offers to prolong; at the end the page looks who has it now. */
export function LeaseNote({ lease, translationId }: { lease: Lease; translationId: string }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const queries = useQueryClient();
  const until = useSyncExternalStore(lease.subscribe, lease.until);
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    if (until === null) return;
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  const left = until === null ? 0 : until - now;
  const isOver = until !== null && left <= 0;
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['translations', 'one', translationId] });
  }, [isOver, queries, translationId]);
  if (until === null) return null;
  if (isOver) return <span className="late">{t('desk.editor.lease.over')}</span>;
  if (left > SHORT_MILLISECONDS)
    return <span>{t('desk.editor.lease.until', { time: clock(new Date(until).toISOString()) })}</span>;
  const minutes = Math.floor(left / 60_000);
  const seconds = String(Math.floor((left % 60_000) / 1000)).padStart(2, '0');
  return (
    <span className="late" role={left < LAST_MILLISECONDS ? 'alert' : undefined}>
      <span role="timer" aria-live="off">
        {t('desk.editor.lease.left', { time: `${minutes}:${seconds}` })}
      </span>{' '}
      <Button size="compact-sm" variant="light" onClick={() => void lease.prolong()}>
        {t('desk.editor.lease.prolong')}
      </Button>
    </span>
  );
}
