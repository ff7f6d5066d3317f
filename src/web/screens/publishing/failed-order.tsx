import { useTranslation } from 'react-i18next';
import { causeOf } from '../../../kernel/cause';

/** Causes after which somebody has something to do; after the others it is tried again. */
const NEXT: Readonly<Record<string, string>> = {
  'article.killed': 'desk.publish.failed.killed',
  'publication.embargoed': 'desk.publish.failed.embargoed',
  'publication.out_of_step': 'desk.publish.failed.out_of_step',
  'publication.unrenderable': 'desk.publish.failed.unrenderable',
};

/** Nothing was published: why, what was kept, and what to do now. */
export function FailedOrder({ reason }: { reason: string | null }) {
  const { t, i18n } = useTranslation();
  const cause = reason === null ? null : causeOf(reason);
  const words = cause && i18n.exists(`errors.${cause.code}`) ? t(`errors.${cause.code}`, cause.parameters) : null;
  return (
    <p className="late">
      <strong>{t('desk.publish.nothing')}</strong> {words && t('desk.publish.cause', { reason: words })}{' '}
      {t('desk.publish.failed.kept')} {t(NEXT[cause?.code ?? ''] ?? 'desk.publish.failed.again')}
      {reason && !words && (
        <>
          {' '}
          <span className="quiet">{t('desk.queues.technical')}</span> <code lang="en">{reason}</code>
        </>
      )}
    </p>
  );
}
