import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/client';

/** What went wrong, in words; the number under which the log knows it; a way to try again where there is one. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof Refusal ? error.problem : undefined;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{problem ? problem.title : t('desk.problem.offline_title')}</strong>{' '}
        {problem ? problem.detail : t('desk.problem.offline')}
      </p>
      {problem?.requestId && <p className="quiet">{t('desk.problem.request', { id: problem.requestId })}</p>}
      {onRetry && (
        <Button variant="outline" color="error" size="compact-md" onClick={onRetry}>
          {t('desk.problem.retry')}
        </Button>
      )}
    </div>
  );
}
