import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { jobCountQuery, jobsQuery } from '../../api/translations';
import { useListKeys } from '../../parts/keys/list-keys';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useSeveral } from '../../parts/several/use-several';
import { NothingNamed, TitleFilter } from '../../parts/title-filter';
import { EmptyList } from './empty-list';
import { JobList } from './job-list';
import { filterOf, JOB_TABS, type JobTab } from './job-tabs';
import { ReleaseSeveral } from './release-several';
import { useSettledRows } from './settled-rows';

const route = getRouteApi('/desk/jobs');

/** The board: what can be taken, what somebody has, what came back. */
export function JobsScreen() {
  const { t } = useTranslation();
  const { tab = 'available', q } = route.useSearch();
  const navigate = route.useNavigate();
  useListKeys();
  const show = (words: string | undefined) => void navigate({ search: (now) => ({ ...now, q: words }) });
  return (
    <>
      <PageHeading title={t('desk.jobs.title')} />
      <Tabs />
      <TitleFilter q={q} onShow={show} />
      <Board key={`${tab} ${q}`} tab={tab} q={q} onShow={show} />
    </>
  );
}

function Tabs() {
  const { t } = useTranslation();
  const { tab: here = 'available', q } = route.useSearch();
  const counts = useQueries({ queries: JOB_TABS.map((tab) => jobCountQuery(filterOf(tab, q))) });
  return (
    <nav className="tabs" aria-label={t('desk.jobs.tabs')}>
      <ul>
        {JOB_TABS.map((tab, index) => (
          <li key={tab}>
            <Link
              to="/jobs"
              search={{ q, ...(tab !== 'available' && { tab }) }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={tab === here ? 'page' : undefined}
            >
              {t(`desk.jobs.tab.${tab}`)} <span className="count">{counts[index]?.data ?? ''}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface BoardProps {
  readonly tab: JobTab;
  readonly q: string | undefined;
  readonly onShow: (words: string | undefined) => void;
}

function Board({ tab, q, onShow }: BoardProps) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(jobsQuery(filterOf(tab, q)));
  const { rows, unseen, show } = useSettledRows(found.data?.pages.flatMap(({ items }) => items));
  const several = useSeveral();
  if (found.isPending) return <Loading />;
  if (found.error && !found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <div role="status">
        {unseen > 0 && (
          <Button className="pill" variant="light" size="compact-md" onClick={show}>
            {t('desk.jobs.unseen', { count: unseen })}
          </Button>
        )}
      </div>
      <ReleaseSeveral several={several} />
      {rows.length > 0 || unseen > 0 ? (
        <JobList jobs={rows} several={several} />
      ) : q === undefined ? (
        <EmptyList tab={tab} />
      ) : (
        <NothingNamed onShow={onShow} />
      )}
      {found.hasNextPage && (
        <Button
          variant="outline"
          loading={found.isFetchingNextPage}
          onClick={() => {
            void found.fetchNextPage().then(show);
          }}
        >
          {t('desk.jobs.more')}
        </Button>
      )}
    </>
  );
}
