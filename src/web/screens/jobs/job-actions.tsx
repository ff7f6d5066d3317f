import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationJob } from '../../../contract/translation';
import { sessionQuery } from '../../api/session';
import { claimJob, releaseJob, showClaimed } from '../../api/translations';
import { ButtonLink } from '../../parts/button-link';
import { rowAct } from '../../parts/keys/list-keys';
import { firstLabel } from '../../parts/keys/use-own-keys';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { WhyForm } from '../../parts/why-form';

/** Taking a job, going on with it and giving it back, in its own row. Whoever came too late reads there who was faster. */
export function JobActions({ job, children }: { job: TranslationJob; children: ReactNode }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const work = useRef<HTMLAnchorElement>(null);
  const [isReleasing, setReleasing] = useState(false);
  const lookAgain = () => void queries.invalidateQueries({ queryKey: ['translations'] });
  const claim = useMutation({
    mutationFn: () => claimJob(job.id),
    onSuccess: ({ expiresAt }) => {
      if (!session) return;
      const { id, name } = session.account;
      showClaimed(job.id, { stage: 'translate', holder: { id, name }, until: expiresAt });
    },
    onSettled: lookAgain,
  });
  const isClaimed = claim.isSuccess;
  // The button that was pressed is gone; what comes next stands in its place.
  useEffect(() => {
    if (isClaimed) work.current?.focus();
  }, [isClaimed]);
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
          {...rowAct('claim')}
          title={firstLabel('lists.claim')}
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
      {(job.abilities.save || isClaimed) && (
        <ButtonLink
          ref={work}
          to="/jobs/$id/edit"
          params={{ id: job.id }}
          size="compact-md"
          aria-label={t('desk.jobs.open_named', { headline: job.headline })}
        >
          {t('desk.jobs.open')}
        </ButtonLink>
      )}
      {job.state === 'in_review' && session?.permissions.includes('review.work') && (
        <ButtonLink
          to="/review/$id"
          params={{ id: job.id }}
          size="compact-md"
          variant="outline"
          aria-label={t('desk.jobs.review_named', { headline: job.headline })}
        >
          {t('desk.jobs.review')}
        </ButtonLink>
      )}
      {job.abilities.release && !isReleasing && (
        <Button
          size="compact-md"
          variant="outline"
          {...rowAct('release')}
          title={firstLabel('lists.release')}
          aria-label={t('desk.jobs.release_named', { headline: job.headline })}
          onClick={() => setReleasing(true)}
        >
          {t('desk.jobs.release')}
        </Button>
      )}
      {children}
      {isReleasing && (
        <WhyForm
          place={`release-${job.id}`}
          question={t('desk.jobs.release_reason')}
          act={t('desk.jobs.release')}
          onAct={(reason) => {
            claim.reset();
            return release.mutateAsync(reason).then(
              () => true,
              () => false,
            );
          }}
          onClose={() => setReleasing(false)}
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
