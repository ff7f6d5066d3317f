import '../../styles/publish.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Outgoing, PublishingList } from '../../../contract/publishing';
import { dutyReviewsQuery, publicationCountQuery, publicationsQuery } from '../../api/publishing';
import { sessionQuery } from '../../api/session';
import { useListKeys } from '../../parts/keys/list-keys';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { PeekButton } from '../../parts/peek/peek-button';
import { PeekPanel } from '../../parts/peek/peek-panel';
import { type Peeked, usePeek } from '../../parts/peek/use-peek';
import { ProblemNotice } from '../../parts/problem-notice';
import { ChooseOne } from '../../parts/several/choose-one';
import { type Chosen, useSeveral } from '../../parts/several/use-several';
import { NothingNamed, TitleFilter } from '../../parts/title-filter';
import { DutyList } from './duty-list';
import { OutgoingCard } from './outgoing-card';
import { isPlain, PublishSeveral } from './publish-several';
import { LISTS, PUBLISHING_TABS } from './publishing-tabs';

const route = getRouteApi('/desk/publish');

/** What waits to go out, what is scheduled, what is out; and what was published alone at night. */
export function PublishListScreen() {
  const { t } = useTranslation();
  const { tab = 'approved', q } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (words: string | undefined) => void navigate({ search: (now) => ({ ...now, q: words }) });
  return (
    <div className="publish">
      <PageHeading title={t('desk.publish.title')} />
      <Tabs />
      {tab === 'duty' ? (
        <DutyList />
      ) : (
        <>
          <TitleFilter q={q} onShow={show} />
          <Outgoings key={`${tab} ${q}`} list={tab} q={q} onShow={show} />
        </>
      )}
    </div>
  );
}

function Tabs() {
  const { t } = useTranslation();
  const { tab: here = 'approved', q } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const readsDuty = session?.permissions.includes('review.ratify') ?? false;
  const counts = useQueries({ queries: LISTS.map((list) => publicationCountQuery(list, q)) });
  const duty = useQuery({ ...dutyReviewsQuery, enabled: readsDuty });
  const countOf = (index: number) => (index < LISTS.length ? counts[index]?.data : duty.data?.counts.open);
  return (
    <nav className="tabs" aria-label={t('desk.publish.tabs')}>
      <ul>
        {PUBLISHING_TABS.filter((tab) => tab !== 'duty' || readsDuty).map((tab, index) => (
          <li key={tab}>
            <Link
              to="/publish"
              search={{ q, ...(tab !== 'approved' && { tab }) }}
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

interface OutgoingsProps {
  readonly list: PublishingList;
  readonly q: string | undefined;
  readonly onShow: (words: string | undefined) => void;
}

function Outgoings({ list, q, onShow }: OutgoingsProps) {
  const { t } = useTranslation();
  useListKeys();
  const found = useInfiniteQuery(publicationsQuery(list, q));
  const { data: session } = useQuery(sessionQuery);
  const several = useSeveral();
  const peek = usePeek();
  if (found.isPending) return <Loading />;
  const failed = found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return failed;
  const items = found.data.pages.flatMap((page) => page.items);
  const mayChoose = list === 'approved' && (session?.permissions.includes('publication.schedule') ?? false);
  return (
    <>
      {failed}
      {mayChoose && <PublishSeveral several={several} items={items} />}
      {items.length === 0 && q !== undefined && <NothingNamed onShow={onShow} />}
      {items.length === 0 && q === undefined && (
        <div className="empty">
          <h2>{t(`desk.publish.empty.${list}`)}</h2>
          <p>{t(`desk.publish.empty.${list}_next`)}</p>
        </div>
      )}
      <ul className="outgoing">
        {items.map((item) => (
          <li key={item.articleId} className={mayChoose ? 'with-choice' : undefined} {...peek.row(peekedOf(item))}>
            {mayChoose && <span>{isPlain(item) && <ChooseOne several={several} one={namedOf(item)} />}</span>}
            <OutgoingCard item={item}>
              <PeekButton peek={peek} row={peekedOf(item)} />
            </OutgoingCard>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="outline" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('desk.publish.more')}
        </Button>
      )}
      <PeekPanel peek={peek} />
    </>
  );
}

function namedOf({ articleId, headlines: { kk, en }, number }: Outgoing): Chosen {
  return { id: articleId, name: kk ?? en ?? number };
}

function peekedOf(item: Outgoing): Peeked {
  return { articleId: item.articleId, translationId: item.translationId, headline: namedOf(item).name };
}
