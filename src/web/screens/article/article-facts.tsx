import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { useMoments } from '../../parts/moments';
import { WorkState } from '../../parts/work-state';

/** Where an article stands, in a few lines. */
export function ArticleFacts({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const { day, date } = useMoments();
  const { translation, live, single, killed, references, sections } = article;
  return (
    <section aria-label={t('desk.article.facts')}>
      <dl className="facts-list">
        <Fact name={t('desk.article.twin')}>
          {t(`desk.articles.twin.${article.twin}`)}
          {translation && ` · ${t(`desk.article.relation.${translation.relation}`)}`}
        </Fact>
        {translation && (
          <Fact name={t('desk.article.work')}>
            {t(`desk.direction.${translation.sourceLocale}_${translation.targetLocale}`)},{' '}
            <WorkState state={translation.state} />{' '}
            <Link to="/jobs/$id/edit" params={{ id: translation.id }}>
              {t('desk.article.open_work')}
            </Link>
          </Fact>
        )}
        <Fact name={t('desk.article.live')}>
          {live ? t('desk.article.live_since', { time: day(live.firstLiveFrom) }) : t('desk.articles.not_live')}{' '}
          <Link to="/publish/$id" params={{ id: article.id }}>
            {t('desk.article.publishing')}
          </Link>
        </Fact>
        <Fact name={t('desk.article.priority')}>{t(`desk.priority.${article.priority}`)}</Fact>
        {article.dueAt && <Fact name={t('desk.article.due')}>{day(article.dueAt)}</Fact>}
        {article.dated && <Fact name={t('desk.article.dated')}>{date(article.dated)}</Fact>}
        {article.embargoUntil && <Fact name={t('desk.article.embargo')}>{day(article.embargoUntil)}</Fact>}
        <Fact name={t('desk.article.created')}>
          {t('desk.article.came', { name: article.createdBy.name, time: day(article.createdAt) })}
        </Fact>
        {sections.length > 0 && (
          <Fact name={t('desk.article.sections')}>
            {sections.map((section, index) => (
              <span key={section}>
                {index > 0 && ', '}
                <Link to="/articles" search={{ section }}>
                  {section}
                </Link>
              </span>
            ))}
          </Fact>
        )}
        {references.length > 0 && (
          <Fact name={t('desk.article.references')}>
            {references.map(({ url }) => (
              <a key={url} href={url} rel="noreferrer">
                {url}
              </a>
            ))}
          </Fact>
        )}
      </dl>
      {live?.isBehind && <p>{t('desk.article.behind')}</p>}
      {translation?.isOutOfStep && <p>{t('desk.article.out_of_step')}</p>}
      {single && <p>{t('desk.article.single_reason', { name: single.declaredBy.name, reason: single.reason })}</p>}
      {killed && <p>{t('desk.article.killed_reason', { name: killed.by.name, reason: killed.reason })}</p>}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
