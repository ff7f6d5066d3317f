import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import { sessionQuery } from '../../api/session';
import { translationQuery } from '../../api/translation';

/** How what readers have is corrected: each way in a sentence, and as a link for whoever may go it. */
export function CorrectionWays({ state }: { state: PublishingState }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const live = state.publications.find(({ isLive }) => isLive);
  if (!live) return null;
  const isPair = live.scope === 'pair';
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('desk.publish.correct.title')}</h2>
      <ul>
        {isPair && state.translationId && <AmendWay translationId={state.translationId} />}
        <Way words={t(isPair ? 'desk.publish.correct.source' : 'desk.publish.correct.single')}>
          {session?.permissions.includes('article.write') && (
            <Link to="/articles/$id" params={{ id: state.articleId }} search={{ act: 'correct' }}>
              {t('desk.publish.correct.to_text')}
            </Link>
          )}{' '}
          {session?.permissions.includes('article.import') && (
            <Link to="/intake">{t('desk.publish.correct.to_intake')}</Link>
          )}
        </Way>
        <Way words={t(isPair ? 'desk.publish.correct.takedown' : 'desk.publish.correct.takedown_single')}>
          {state.abilities.takeDown ? (
            <a href="#acts">{t('desk.publish.correct.to_takedown')}</a>
          ) : (
            t('desk.publish.correct.by_editor')
          )}
        </Way>
        {isPair && <Way words={t('desk.publish.correct.swap')} />}
      </ul>
    </section>
  );
}

/** Segments of the translation are changed after the approval; or that has begun already. */
function AmendWay({ translationId }: { translationId: string }) {
  const { t } = useTranslation();
  const { data: view } = useQuery(translationQuery(translationId));
  if (!view) return null;
  if (view.state !== 'done') {
    return <Way words={t('desk.publish.correct.under_way', { state: t(`desk.state.${view.state}`) })} />;
  }
  return (
    <Way words={t('desk.publish.correct.target')}>
      {view.abilities.amend ? (
        <Link to="/review/$id" params={{ id: translationId }}>
          {t('desk.publish.correct.to_amend')}
        </Link>
      ) : (
        t('desk.publish.correct.by_editor_or_duty')
      )}
    </Way>
  );
}

function Way({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <li>
      {words} {children}
    </li>
  );
}
