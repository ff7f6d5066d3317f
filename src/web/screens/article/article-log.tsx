import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityPage } from '../../../contract/articles';
import { activityQuery } from '../../api/articles';
import { useCauseWords } from '../../parts/cause-words';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';

type Entry = ActivityPage['items'][number];

/** Who did what, when and why, newest first. */
export function ArticleLog({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(activityQuery(articleId));
  if (found.isPending) return <Loading />;
  if (found.error && !found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <ol className="log">
        {found.data?.pages
          .flatMap(({ items }) => items)
          .map((entry) => (
            <li key={entry.seq}>
              <LogEntry entry={entry} />
            </li>
          ))}
      </ol>
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.article.log_more')}
        </Button>
      )}
    </>
  );
}

function LogEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const causeWords = useCauseWords();
  const { act, at, fromState, toState, reason } = entry;
  return (
    <>
      <p>
        {/* An act that has no words yet is still an act. */}
        <strong>{t(`desk.article.act.${act}`, { defaultValue: act })}</strong>
        {fromState && toState && fromState !== toState && (
          <span className="quiet">
            {' '}
            {t('desk.article.step', { from: t(`desk.state.${fromState}`), to: t(`desk.state.${toState}`) })}
          </span>
        )}
      </p>
      {reason && <p className="why">{causeWords(reason)}</p>}
      <p className="quiet">
        <time dateTime={at}>{day(at)}</time> · <Actor entry={entry} />
      </p>
    </>
  );
}

function Actor({ entry: { actorKind, by } }: { entry: Entry }) {
  const { t } = useTranslation();
  if (actorKind === 'system') return t('desk.article.house');
  return actorKind === 'import' ? t('desk.article.importing', { name: by?.name ?? '' }) : by?.name;
}
