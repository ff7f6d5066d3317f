import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import { conditionsOf } from './conditions';

/** What is in order and what is not, each with its words and the way to its place. */
export function Checklist({ state }: { state: PublishingState }) {
  const { t } = useTranslation();
  const scope = state.single ? 'single' : 'pair';
  return (
    <ul className="checklist">
      {conditionsOf(scope, state.checklist).map(({ name, obstacles }) => {
        const isMet = obstacles.length === 0;
        return (
          <li key={name} className={isMet ? 'met' : 'unmet'}>
            <span aria-hidden="true">{isMet ? '✓' : '✕'}</span>
            <span className="sr">{isMet ? t('desk.publish.checklist.met') : t('desk.publish.checklist.unmet')}</span>{' '}
            {isMet
              ? t(`desk.publish.checklist.${name}`)
              : obstacles.map(({ code, parameters }) => (
                  <span key={code}>
                    {t(`errors.${code}`, parameters)} <Place code={code} state={state} />
                  </span>
                ))}
          </li>
        );
      })}
    </ul>
  );
}

const IN_REVIEW = ['publication.waits.in_review', 'publication.waits.approved', 'publication.unapproved'];

/** Where it can be put in order. */
function Place({ code, state: { articleId, translationId } }: { code: string; state: PublishingState }) {
  const { t } = useTranslation();
  if (code === 'publication.no_twin') {
    return (
      <Link to="/articles/$id" params={{ id: articleId }}>
        {t('desk.publish.place.article')}
      </Link>
    );
  }
  if (translationId === null) return null;
  if (IN_REVIEW.includes(code)) {
    return (
      <Link to="/review/$id" params={{ id: translationId }}>
        {t('desk.publish.place.review')}
      </Link>
    );
  }
  if (code === 'publication.blockers') {
    return (
      <Link to="/review/$id" params={{ id: translationId }} search={{ show: 'found' }}>
        {t('desk.publish.place.review')}
      </Link>
    );
  }
  if (code === 'publication.out_of_step' || /\.waits\.(?:ready|translating|returned|checking)$/.test(code)) {
    return (
      <Link to="/jobs/$id/edit" params={{ id: translationId }}>
        {t('desk.publish.place.editor')}
      </Link>
    );
  }
  return null;
}
