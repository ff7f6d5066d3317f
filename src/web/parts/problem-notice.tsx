import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/client';

/** What went wrong, in words; the number under which the log knows it; a way to try again where there is one. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof Refusal ? error.problem : undefined;
  const isForbidden = problem?.status === 403;
  // Asked again, the answer would be the same.
  const isFinal = isForbidden || problem?.status === 404;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{problem ? problem.title : t('desk.problem.offline_title')}</strong>{' '}
        {problem ? problem.detail : t('desk.problem.offline')}
      </p>
      {isForbidden && <p>{t('desk.problem.forbidden')}</p>}
      {problem?.requestId && <p className="quiet">{t('desk.problem.request', { id: problem.requestId })}</p>}
      {onRetry && !isFinal && (
        <Button variant="outline" color="error" size="compact-md" onClick={onRetry}>
          {t('desk.problem.retry')}
        </Button>
      )}
    </div>
  );
}
