import '../../styles/publish.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import type { PublishingState } from '../../../contract/publishing';
import { LOCALES } from '../../../kernel/locale';
import { outgoingTextsQuery, publishingQuery } from '../../api/publishing';
import { FailedPage } from '../../parts/failed-page';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { Checklist } from './checklist';
import { CorrectionWays } from './correction-ways';
import { DayFindings } from './day-findings';
import { OutPages } from './out-pages';
import { Outcome } from './outcome';
import { OutgoingTexts } from './outgoing-texts';
import { PublishActs } from './publish-acts';

const route = getRouteApi('/desk/publish/$id');

/** An article on its way out: both texts, what has to be in order, and every act with its dialog. */
export function PublishScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const state = useQuery(publishingQuery(id));
  const article = useQuery(outgoingTextsQuery(id));
  const error = state.error ?? article.error;
  const again = () => {
    void state.refetch();
    void article.refetch();
  };
  if (!state.data || !article.data) {
    return error ? <FailedPage title={t('desk.publish.title')} error={error} onRetry={again} /> : <Loading />;
  }
  return (
    <div className="publish">
      {error && <ProblemNotice error={error} onRetry={again} />}
      <Header state={state.data} article={article.data} />
      <Outcome state={state.data} />
      <div className="going-out">
        <div className="columns">
          <section aria-labelledby="checklist">
            <h2 id="checklist">{t('desk.publish.checklist.title')}</h2>
            <Checklist state={state.data} />
          </section>
          <section aria-labelledby="acts">
            <h2 id="acts">{t('desk.publish.act.title')}</h2>
            <PublishActs state={state.data} article={article.data} />
            <CorrectionWays state={state.data} />
          </section>
          <DayFindings articleId={state.data.articleId} translationId={state.data.translationId} />
        </div>
        <OutgoingTexts state={state.data} article={article.data} />
      </div>
      <History state={state.data} />
    </div>
  );
}

function Header({ state, article }: { state: PublishingState; article: ArticleView }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const headlines = LOCALES.flatMap((locale) => article.editions.filter((edition) => edition.locale === locale));
  const title = headlines[0]?.revision.headline ?? t('desk.publish.title');
  return (
    <header className="work">
      <p className="facts">
        <Link to="/publish">{t('desk.publish.back')}</Link>
        <Link to="/articles/$id" params={{ id: state.articleId }}>
          {t('desk.publish.place.article')}
        </Link>
      </p>
      <PageHeading title={title}>
        <span lang={headlines[0]?.locale}>{title}</span>
      </PageHeading>
      <p className="facts">
        <span>{t('desk.publish.number', { number: state.number })}</span>
        <span>{t(`desk.priority.${article.priority}`)}</span>
        {article.translation && (
          <span>{t(`desk.direction.${article.translation.sourceLocale}_${article.translation.targetLocale}`)}</span>
        )}
        {article.translation && <span>{t(`desk.state.${article.translation.state}`)}</span>}
        {state.embargoUntil && <strong>{t('desk.publish.embargo', { time: day(state.embargoUntil) })}</strong>}
      </p>
      {state.translationId && article.translation && READ.includes(article.translation.state) && (
        <p>
          <Link to="/review/$id" params={{ id: state.translationId }}>
            {t('desk.publish.amend')}
          </Link>
        </p>
      )}
    </header>
  );
}

const READ: readonly string[] = ['in_review', 'approved', 'scheduled', 'done'];

function History({ state: { publications } }: { state: PublishingState }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('desk.publish.history')}</h2>
      {publications.length === 0 && <p className="quiet">{t('desk.publish.history_none')}</p>}
      <ol className="outgoing" reversed start={publications.length}>
        {publications.map((publication) => (
          <li key={publication.id}>
            <p className="facts">
              <strong>{t(`desk.publish.kind.${publication.kind}`)}</strong>
              {publication.isLive && <span className="fine">{t('desk.publish.live')}</span>}
              {publication.reason && <span>{publication.reason}</span>}
            </p>
            <OutPages publication={publication} />
          </li>
        ))}
      </ol>
    </section>
  );
}
