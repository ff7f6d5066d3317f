import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../contract/articles';
import { articlesQuery } from '../../api/articles';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { TwinActions, type TwinDecision } from '../../parts/twin/twin-actions';

interface Decided {
  readonly decision: TwinDecision;
  readonly article: ArticleRow;
}

/** The articles nobody has decided about yet, each with what can be decided. */
export function NeedsTwin({ permissions }: { permissions: readonly string[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useInfiniteQuery(articlesQuery({ twin: 'needed' }));
  const [decided, setDecided] = useState<Decided | null>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (decided) status.current?.focus();
  }, [decided]);
  const may = {
    translate: permissions.includes('translation.open'),
    attach: permissions.includes('translation.attach'),
    declareSingle: permissions.includes('article.declare_single'),
  };
  const articles = found.data?.pages.flatMap(({ items }) => items);
  return (
    <section aria-label={t('desk.intake.needs')}>
      <h2 id="needs" tabIndex={-1}>
        {t('desk.intake.needs')} <span className="count">{found.data?.pages[0]?.total ?? ''}</span>
      </h2>
      <div ref={status} tabIndex={-1} role="status" className="decided">
        {decided && (
          <>
            {t(`desk.twin.${decided.decision}`, { headline: decided.article.headline })}{' '}
            {decided.decision === 'opened' && <Link to="/jobs">{t('desk.twin.to_jobs')}</Link>}
            {decided.decision === 'attached' && (
              <Link to="/articles/$id/align" params={{ id: decided.article.id }}>
                {t('desk.twin.to_align')}
              </Link>
            )}
          </>
        )}
      </div>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {articles?.length === 0 && (
        <div className="empty">
          <h3>{t('desk.intake.needs_none')}</h3>
          <p>{t('desk.intake.needs_none_next')}</p>
        </div>
      )}
      {articles && articles.length > 0 && (
        <>
          <p className="quiet">{t('desk.intake.needs_help')}</p>
          <ul className="cards">
            {articles.map((article) => (
              <li key={article.id}>
                <Waiting article={article} />
                <TwinActions
                  articleId={article.id}
                  headline={article.headline}
                  locale={article.locale}
                  may={may}
                  onDecided={(decision) => {
                    setDecided({ decision, article });
                    void queries.invalidateQueries({ queryKey: ['articles'] });
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.articles.more')}
        </Button>
      )}
    </section>
  );
}

function Waiting({ article }: { article: ArticleRow }) {
  const { t } = useTranslation();
  const { date, day } = useMoments();
  return (
    <>
      <h3>
        <Link to="/articles/$id" params={{ id: article.id }} lang={article.locale}>
          {article.headline}
        </Link>{' '}
        <span className="quiet">{t('desk.article.number', { number: article.number })}</span>
      </h3>
      <p className="quiet">
        {t(`desk.article.language.${article.locale}`)} · {article.dated ? date(article.dated) : day(article.createdAt)}
        {article.sections.length > 0 && ` · ${article.sections.join(', ')}`}
      </p>
    </>
  );
}
