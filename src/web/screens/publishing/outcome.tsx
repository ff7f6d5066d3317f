import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import { useMoments } from '../../parts/moments';
import { FailedOrder } from './failed-order';
import { OutPages } from './out-pages';

const SLOW_MILLISECONDS = 8_000;

/** How it stands: out, on its way, waiting for its time; or that nothing was published, and why. */
export function Outcome({ state }: { state: PublishingState }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const { order, killed, single } = state;
  const live = state.publications.find(({ isLive }) => isLive);
  const isUnderWay = order?.state === 'publishing';
  const isSlow = useLate(isUnderWay, SLOW_MILLISECONDS);
  return (
    <div className="outcome" role="status">
      {killed && <p className="late">{t('desk.publish.killed', { name: killed.by.name, reason: killed.reason })}</p>}
      {isUnderWay && (
        <p>
          <strong>{t('desk.publish.under_way')}</strong> {isSlow && t('desk.publish.slow')}
        </p>
      )}
      {order?.state === 'scheduled' && (
        <p>
          <strong>{t('desk.publish.scheduled', { time: day(order.publishAt), name: order.orderedBy.name })}</strong>
        </p>
      )}
      {order?.state === 'failed' && <FailedOrder reason={order.endReason} />}
      {live && <OutPages publication={live} />}
      {single && (
        <p>
          {t('desk.publish.single.declared', { name: single.declaredBy.name, reason: single.reason })}{' '}
          {single.twinDueAt
            ? t('desk.publish.single.due', { time: day(single.twinDueAt) })
            : t('desk.publish.single.none')}{' '}
          {single.isApproved && t('desk.publish.single.approved')}
        </p>
      )}
    </div>
  );
}

/** Whether something has gone on for longer than one waits without a word. */
function useLate(isGoingOn: boolean, milliseconds: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isGoingOn, milliseconds]);
  return isLate && isGoingOn;
}
