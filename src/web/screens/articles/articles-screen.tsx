import './articles.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articlesQuery } from '../../api/articles';
import { sessionQuery } from '../../api/session';
import { useListKeys } from '../../parts/keys/list-keys';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { type ArticleSearch, filterOf } from './article-filter';
import { ArticleList } from './article-list';
import { FilterForm } from './filter-form';

const route = getRouteApi('/desk/articles');

/** Everything the newsroom has: looked up, narrowed, page by page. */
export function ArticlesScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  useListKeys();
  const navigate = route.useNavigate();
  const show = (next: ArticleSearch) => void navigate({ search: next });
  return (
    <>
      <PageHeading title={t('desk.articles.title')} />
      <FilterForm search={search} onShow={show} />
      <Found search={search} />
    </>
  );
}

function Found({ search }: { search: ArticleSearch }) {
  const { t } = useTranslation();
  const filter = filterOf(search);
  const found = useInfiniteQuery(articlesQuery(filter));
  if (found.isPending) return <Loading />;
  if (found.error && !found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const articles = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = found.data?.pages[0]?.total ?? null;
  if (articles.length === 0) return Object.keys(filter).length === 0 ? <EmptyDesk /> : <NothingLikeThat />;
  return (
    <>
      <p role="status" className="quiet">
        {total === null ? t('desk.articles.many') : t('desk.articles.count', { count: total })}
      </p>
      <ArticleList articles={articles} />
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.articles.more')}
        </Button>
      )}
    </>
  );
}

function EmptyDesk() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const mayImport = session?.permissions.includes('article.import');
  return (
    <div className="empty">
      <h2>{t('desk.articles.empty')}</h2>
      <p>{t(mayImport ? 'desk.articles.empty_next' : 'desk.articles.empty_other')}</p>
      {mayImport && (
        <p>
          <Link to="/intake">{t('desk.articles.to_intake')}</Link>
        </p>
      )}
    </div>
  );
}

function NothingLikeThat() {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <h2>{t('desk.articles.filtered_empty')}</h2>
      <p>
        <Link to="/articles" search={{}}>
          {t('desk.articles.clear')}
        </Link>
      </p>
    </div>
  );
}
