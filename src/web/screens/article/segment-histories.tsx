import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { segmentHistoryQuery } from '../../api/alignment';
import { translationQuery } from '../../api/translation';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { DiffedText } from '../../parts/word-diff/diffed-text';

/** The sentences of a pair as they stand, and on demand everything each of them has been. */
export function SegmentHistories({ translationId }: { translationId: string | undefined }) {
  const { t } = useTranslation();
  if (translationId === undefined) return <p className="empty">{t('desk.article.no_work')}</p>;
  return <Segments id={translationId} />;
}

function Segments({ id }: { id: string }) {
  const found = useQuery(translationQuery(id));
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  return (
    <ol className="pairs">
      {found.data.segments.map((segment, index) => (
        <li key={segment.id}>
          <Pair view={found.data} segment={segment} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function Pair({ view, segment, number }: { view: TranslationView; segment: WorkingSegment; number: number }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="sides">
        <p lang={view.sourceLocale}>{segment.sourceText}</p>
        <p lang={view.targetLocale}>{segment.targetText}</p>
      </div>
      {segment.confirmedBy && (
        <p className="quiet">{t('desk.article.confirmed', { name: segment.confirmedBy.name })}</p>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t('desk.article.history_of', { number })}>{t('desk.article.history')}</summary>
        {isOpen && <History view={view} segmentId={segment.id} />}
      </details>
    </>
  );
}

function History({ view, segmentId }: { view: TranslationView; segmentId: string }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const found = useQuery(segmentHistoryQuery(view.id, segmentId));
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.changes.length === 0) return <p>{t('desk.article.no_changes')}</p>;
  return (
    <ol className="log">
      {found.data.changes.map(({ version, author, isImported, before, after, at }) => (
        <li key={version}>
          <p className="quiet">
            <time dateTime={at}>{day(at)}</time>{' '}
            {isImported ? t('desk.article.importing', { name: author.name }) : author.name}
          </p>
          <p>
            <DiffedText before={before} after={after} lang={view.targetLocale} />
          </p>
        </li>
      ))}
    </ol>
  );
}
