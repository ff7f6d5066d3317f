import './article.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { articleQuery } from '../../api/articles';
import { Copies } from '../../parts/drifts/copies';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { ArticleFacts } from './article-facts';
import { ArticleLog } from './article-log';
import { ARTICLE_VIEWS, type ArticleViewName } from './article-views';
import { Editions } from './editions';
import { PairActions } from './pair-actions';
import { PlanForm } from './plan-form';
import { SegmentHistories } from './segment-histories';
import { TextActs } from './text-acts';
import { Versions } from './versions';

const route = getRouteApi('/desk/articles/$id');

/** One news item: where it stands, its texts, what they were before, where copies were seen, and who did what. */
export function ArticleScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { view = 'texts' } = route.useSearch();
  const found = useQuery(articleQuery(id));
  const { data: article } = found;
  if (!article) {
    return (
      <>
        <PageHeading title={t('desk.articles.title')} />
        {found.error ? <ProblemNotice error={found.error} onRetry={() => void found.refetch()} /> : <Loading />}
      </>
    );
  }
  const [edition] = article.editions;
  const headline = edition?.revision.headline ?? '';
  return (
    <>
      <PageHeading key={id} title={headline}>
        <span lang={edition?.locale}>{headline}</span>{' '}
        <span className="quiet">{t('desk.article.number', { number: article.number })}</span>
      </PageHeading>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <ArticleFacts article={article} />
      <PairActions article={article} headline={headline} />
      <TextActs key={`acts-${id}`} article={article} />
      {article.abilities.plan && <PlanForm article={article} />}
      <Views id={id} here={view} />
      <Shown article={article} view={view} />
    </>
  );
}

function Views({ id, here }: { id: string; here: ArticleViewName }) {
  const { t } = useTranslation();
  return (
    <nav className="tabs" aria-label={t('desk.article.views')}>
      <ul>
        {ARTICLE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              to="/articles/$id"
              params={{ id }}
              search={view === 'texts' ? {} : { view }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={view === here ? 'page' : undefined}
            >
              {t(`desk.article.view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shown({ article, view }: { article: ArticleView; view: ArticleViewName }) {
  if (view === 'versions') return <Versions articleId={article.id} />;
  if (view === 'segments') return <SegmentHistories translationId={article.translation?.id} />;
  if (view === 'copies') return <Copies articleId={article.id} />;
  if (view === 'log') return <ArticleLog articleId={article.id} />;
  return <Editions article={article} />;
}
