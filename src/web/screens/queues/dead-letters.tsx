import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadLettersQuery, retryLetter } from '../../api/operations';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { SeveralBar } from '../../parts/several/several-bar';
import { useSeveral } from '../../parts/several/use-several';
import { Letter } from './letter';

/** What failed for good, the oldest first: each is tried again or dropped with a reason. */
export function DeadLetters() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useInfiniteQuery(deadLettersQuery);
  const [settled, setSettled] = useState<'retried' | 'dropped' | null>(null);
  const several = useSeveral();
  const lookAgain = () => queries.invalidateQueries({ queryKey: ['operations'] });
  const heading = useRef<HTMLHeadingElement>(null);
  const letters = found.data?.pages.flatMap(({ items }) => items);
  useEffect(() => {
    // The row is gone, and the focus with it.
    if (settled) heading.current?.focus();
  }, [settled]);
  return (
    <section aria-label={t('desk.queues.letters')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('desk.queues.letters')} <span className="count">{found.data?.pages[0]?.total ?? ''}</span>
      </h2>
      <div role="status">{settled && t(`desk.queues.${settled}`)}</div>
      <SeveralBar several={several} done={t('desk.queues.several.done')}>
        <Button loading={several.isBusy} onClick={() => void several.run(retryLetter).then(lookAgain)}>
          {t('desk.queues.several.act', { count: several.chosen.length })}
        </Button>
      </SeveralBar>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {letters?.length === 0 && (
        <div className="empty">
          <h3>{t('desk.queues.no_letters')}</h3>
          <p>{t('desk.queues.no_letters_next')}</p>
        </div>
      )}
      {letters && letters.length > 0 && (
        <>
          <p className="quiet">{t('desk.queues.letters_help')}</p>
          <ul className="cards">
            {letters.map((letter) => (
              <li key={letter.id}>
                <Letter
                  letter={letter}
                  several={several}
                  onSettled={(how) => {
                    setSettled(how);
                    void lookAgain();
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.queues.more')}
        </Button>
      )}
    </section>
  );
}
