import '../../styles/publish.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Outgoing, PublishingList } from '../../../contract/publishing';
import { dutyReviewsQuery, publicationCountQuery, publicationsQuery } from '../../api/publishing';
import { sessionQuery } from '../../api/session';
import { LIST_ROW, useListKeys } from '../../parts/keys/list-keys';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { ChooseOne } from '../../parts/several/choose-one';
import { type Chosen, useSeveral } from '../../parts/several/use-several';
import { DutyList } from './duty-list';
import { OutgoingCard } from './outgoing-card';
import { isPlain, PublishSeveral } from './publish-several';
import { LISTS, PUBLISHING_TABS } from './publishing-tabs';

const route = getRouteApi('/desk/publish');

/** What waits to go out, what is scheduled, what is out; and what was published alone at night. */
export function PublishListScreen() {
  const { t } = useTranslation();
  const { tab = 'approved' } = route.useSearch();
  return (
    <div className="publish">
      <PageHeading title={t('desk.publish.title')} />
      <Tabs />
      {tab === 'duty' ? <DutyList /> : <Outgoings key={tab} list={tab} />}
    </div>
  );
}

function Tabs() {
  const { t } = useTranslation();
  const { tab: here = 'approved' } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const readsDuty = session?.permissions.includes('review.ratify') ?? false;
  const counts = useQueries({ queries: LISTS.map((list) => publicationCountQuery(list)) });
  const duty = useQuery({ ...dutyReviewsQuery, enabled: readsDuty });
  const countOf = (index: number) => (index < LISTS.length ? counts[index]?.data : duty.data?.counts.open);
  return (
    <nav className="tabs" aria-label={t('desk.publish.tabs')}>
      <ul>
        {PUBLISHING_TABS.filter((tab) => tab !== 'duty' || readsDuty).map((tab, index) => (
          <li key={tab}>
            <Link
              to="/publish"
              search={tab === 'approved' ? {} : { tab }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={tab === here ? 'page' : undefined}
            >
              {t(`desk.publish.tab.${tab}`)} <span className="count">{countOf(index) ?? ''}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Outgoings({ list }: { list: PublishingList }) {
  const { t } = useTranslation();
  useListKeys();
  const found = useInfiniteQuery(publicationsQuery(list));
  const { data: session } = useQuery(sessionQuery);
  const several = useSeveral();
  if (found.isPending) return <Loading />;
  const failed = found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return failed;
  const items = found.data.pages.flatMap((page) => page.items);
  const mayChoose = list === 'approved' && (session?.permissions.includes('publication.schedule') ?? false);
  return (
    <>
      {failed}
      {mayChoose && <PublishSeveral several={several} items={items} />}
      {items.length === 0 && (
        <div className="empty">
          <h2>{t(`desk.publish.empty.${list}`)}</h2>
          <p>{t(`desk.publish.empty.${list}_next`)}</p>
        </div>
      )}
      <ul className="outgoing">
        {items.map((item) => (
          <li key={item.articleId} className={mayChoose ? 'with-choice' : undefined} {...LIST_ROW}>
            {mayChoose && <span>{isPlain(item) && <ChooseOne several={several} one={namedOf(item)} />}</span>}
            <OutgoingCard item={item} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.publish.more')}
        </Button>
      )}
    </>
  );
}

function namedOf({ articleId, headlines: { kk, en }, number }: Outgoing): Chosen {
  return { id: articleId, name: kk ?? en ?? number };
}
