import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../../contract/translation';
import { claimJob, releaseJob } from '../../api/translations';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReleaseForm } from './release-form';

/** Taking a job and giving it back, in its own row. Whoever came too late reads there who was faster. */
export function JobActions({ job }: { job: TranslationJob }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const queries = useQueryClient();
  const [isReleasing, setReleasing] = useState(false);
  const lookAgain = () => void queries.invalidateQueries({ queryKey: ['translations'] });
  const claim = useMutation({
    mutationFn: () => claimJob(job.id),
    onSettled: lookAgain,
  });
  const release = useMutation({
    mutationFn: (reason: string) => releaseJob(job.id, reason),
    onSuccess: () => setReleasing(false),
    onSettled: lookAgain,
  });
  const error = claim.error ?? release.error;
  return (
    <div className="actions">
      {job.abilities.claim && (
        <Button
          size="compact-md"
          aria-label={t('desk.jobs.claim_named', { headline: job.headline })}
          loading={claim.isPending}
          onClick={() => {
            release.reset();
            claim.mutate();
          }}
        >
          {t('desk.jobs.claim')}
        </Button>
      )}
      {job.abilities.release && !isReleasing && (
        <Button
          size="compact-md"
          variant="outline"
          aria-label={t('desk.jobs.release_named', { headline: job.headline })}
          onClick={() => setReleasing(true)}
        >
          {t('desk.jobs.release')}
        </Button>
      )}
      {isReleasing && (
        <ReleaseForm
          isBusy={release.isPending}
          onRelease={(reason) => {
            claim.reset();
            release.mutate(reason);
          }}
          onCancel={() => setReleasing(false)}
        />
      )}
      <div role="status">
        {claim.data && t('desk.jobs.claimed', { time: clock(claim.data.expiresAt) })}
        {release.isSuccess && t('desk.jobs.released')}
      </div>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}
