import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outgoing } from '../../../contract/publishing';
import { LOCALES } from '../../../kernel/locale';
import { useMoments } from '../../parts/moments';
import { OutPages } from './out-pages';

const COLOURS = { flash: 'error', urgent: 'warning', normal: 'accent', feature: 'accent' } as const;

/** An article on its way out: both headlines, and whether it can go or what it waits for. */
export function OutgoingCard({ item, children }: { item: Outgoing; children: ReactNode }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  return (
    <article>
      <h2>
        <Link to="/publish/$id" params={{ id: item.articleId }}>
          {LOCALES.map((locale) => {
            const headline = item.headlines[locale];
            return headline ? (
              <span key={locale} lang={locale} className="headline">
                {headline}
              </span>
            ) : (
              <span key={locale} className="headline quiet">
                {t('desk.publish.untitled', { language: locale })}
              </span>
            );
          })}
        </Link>
      </h2>
      <p className="facts">
        <Badge color={COLOURS[item.priority]}>{t(`desk.priority.${item.priority}`)}</Badge>
        <span>{t('desk.publish.number', { number: item.number })}</span>
        {item.scope === 'single' && <span>{t('desk.publish.single_of')}</span>}
        {item.dueAt && <time dateTime={item.dueAt}>{day(item.dueAt)}</time>}
        {item.embargoUntil && <strong>{t('desk.publish.embargo', { time: day(item.embargoUntil) })}</strong>}
        {children}
      </p>
      <Standing item={item} />
    </article>
  );
}

function Standing({ item: { live, order, obstacles } }: { item: Outgoing }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  if (order) return <p>{t('desk.publish.scheduled', { time: day(order.publishAt), name: order.by })}</p>;
  if (live) return <OutPages publication={live} />;
  if (obstacles.length === 0) {
    return (
      <p className="fine">
        <span aria-hidden="true">✓</span> {t('desk.publish.ready')}
      </p>
    );
  }
  return (
    <p>
      <strong>{t('desk.publish.waits')}</strong>{' '}
      {obstacles.map(({ code, parameters }) => (
        <span key={code}>{`${t(`errors.${code}`, parameters)} `}</span>
      ))}
    </p>
  );
}
