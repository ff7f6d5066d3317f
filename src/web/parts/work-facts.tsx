import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../contract/translation';
import { useMoments } from './moments';

/** By when something has to be done, and whether that is past. */
export function Due({ at }: { at: string | null }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  if (at === null) return <span className="quiet">{t('desk.jobs.due.none')}</span>;
  const isLate = Date.parse(at) < Date.now();
  if (isLate) return <strong className="late">{t('desk.jobs.due.late', { time: day(at) })}</strong>;
  return <time dateTime={at}>{day(at)}</time>;
}

/** Who has the work in hand, and until when. */
export function Holder({ lease }: { lease: Pick<NonNullable<TranslationJob['lease']>, 'holder' | 'until'> | null }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  if (!lease) return <span className="quiet">{t('desk.jobs.nobody')}</span>;
  return t('desk.jobs.holder', { name: lease.holder.name, time: clock(lease.until) });
}
