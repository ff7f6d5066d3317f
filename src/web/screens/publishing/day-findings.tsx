import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DayConsistency } from '../../../contract/quality';
import { dayConsistencyQuery } from '../../api/publishing';

const SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

/** As many as are read before the others are asked for. */
const SHOWN_AT_FIRST = 3;

interface Props {
  readonly articleId: string;
  readonly translationId: string | null;
}

/** What this article says otherwise than another one of the day: nothing stops it, and an editor wants to know before readers do. */
export function DayFindings({ articleId, translationId }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(dayConsistencyQuery(articleId));
  if (!data || data.findings.length === 0) return null;
  const shown = data.findings.slice(0, SHOWN_AT_FIRST);
  const others = data.findings.slice(SHOWN_AT_FIRST);
  return (
    <section className="day-findings" aria-labelledby="day-findings">
      <h2 id="day-findings">{t('desk.publish.day.title')}</h2>
      <Findings findings={shown} translationId={translationId} />
      {others.length > 0 && (
        <details>
          <summary>{t('desk.publish.day.others', { count: others.length })}</summary>
          <Findings findings={others} translationId={translationId} />
        </details>
      )}
    </section>
  );
}

function Findings({
  findings,
  translationId,
}: Pick<Props, 'translationId'> & { findings: DayConsistency['findings'] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {findings.map(({ checkId, severity, messageKey, parameters, segmentId, locale, text, other }) => (
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
  );
}
