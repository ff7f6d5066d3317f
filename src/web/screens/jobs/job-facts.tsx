import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Priority as PriorityName, TranslationJob } from '../../../contract/translation';
import type { State as StateName } from '../../../workflow/states';
import { useMoments } from '../../parts/moments';
import { WorkState } from '../../parts/work-state';

interface Told {
  readonly job: TranslationJob;
}

const PRIORITY_COLOURS: Readonly<Record<PriorityName, string>> = {
  flash: 'error',
  urgent: 'warning',
  normal: 'accent',
  feature: 'accent',
};

const REVIEWED: ReadonlySet<StateName> = new Set(['in_review', 'approved', 'scheduled', 'publishing', 'done']);

export function Priority({ job }: Told) {
  const { t } = useTranslation();
  return <Badge color={PRIORITY_COLOURS[job.priority]}>{t(`desk.priority.${job.priority}`)}</Badge>;
}

/** A text is read where it is worked on; one whose approval may be carried over, where that is done. */
function placeOf({ state, abilities }: TranslationJob) {
  return REVIEWED.has(state) || abilities.carryOver ? '/review/$id' : '/jobs/$id/edit';
}

export function Headline({ job }: Told) {
  const { t } = useTranslation();
  return (
    <span className="headline">
      <Link to={placeOf(job)} params={{ id: job.id }} lang={job.sourceLocale}>
        {job.headline}
      </Link>{' '}
      <span className="quiet">{t('desk.article.number', { number: job.articleNumber })}</span>
      {job.sections.map((section) => (
        <span key={section} className="quiet">
          {` · ${section}`}
        </span>
      ))}
    </span>
  );
}

export function Direction({ job }: Told) {
  const { t } = useTranslation();
  return t(`desk.direction.${job.sourceLocale}_${job.targetLocale}`);
}

export function Size({ job }: Told) {
  const { t } = useTranslation();
  return t('desk.jobs.size', { segments: job.segments, words: job.words });
}

/** What a reviewer changed in one's own text, for its translator to confirm. */
export function WaitsForMe({ job }: Told) {
  const { t } = useTranslation();
  if (job.waitsForMe === 0) return null;
  return (
    <Link to="/review/$id" params={{ id: job.id }} search={{ show: 'waiting' }}>
      {t('desk.jobs.waits_for_me', { count: job.waitsForMe })}
    </Link>
  );
}

export function State({ job }: Told) {
  return <WorkState state={job.state} />;
}

export function Age({ job }: Told) {
  const { ago } = useMoments();
  return <time dateTime={job.stateChangedAt}>{ago(job.stateChangedAt)}</time>;
}
