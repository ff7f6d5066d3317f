import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayConsistencyQuery } from '../../api/publishing';

const SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

/** What this article says otherwise than another one of the day: nothing stops it, and an editor wants to know before readers do. */
export function DayFindings({ articleId, translationId }: { articleId: string; translationId: string | null }) {
  const { t } = useTranslation();
  const { data } = useQuery(dayConsistencyQuery(articleId));
  if (!data || data.findings.length === 0) return null;
  return (
    <section className="day-findings" aria-labelledby="day-findings">
      <h2 id="day-findings">{t('desk.publish.day.title')}</h2>
      <ul>
        {data.findings.map(({ checkId, severity, messageKey, parameters, segmentId, locale, text, other }) => (
          <li key={`${checkId} ${segmentId} ${other.articleId} ${String(parameters.one)}`}>
            <span aria-hidden="true">{SIGNS[severity]}</span> <strong>{t(`desk.editor.severity.${severity}`)}</strong>{' '}
            {t(messageKey, parameters)}
            <p lang={locale} className="quiet">
              {text}
            </p>
            <p className="facts">
              {translationId && (
                <Link to="/review/$id" params={{ id: translationId }}>
                  {t('desk.publish.day.here')}
                </Link>
              )}
              <Link to="/publish/$id" params={{ id: other.articleId }}>
                {t('desk.publish.day.there', { headline: other.headline })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
