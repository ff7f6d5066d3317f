import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { lookAgain } from '../../api/queries';
import { releaseReview } from '../../api/review';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import type { useReviewClaim } from './review-claim';

interface Props {
  readonly view: TranslationView;
  readonly claim: ReturnType<typeof useReviewClaim>;
  readonly isEditor: boolean;
}

/** Who has the review and until when; it is taken here, and given back. */
export function ClaimStrip({ view, claim, isEditor }: Props) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const [isReleasing, setReleasing] = useState(false);
  const release = useMutation({
    mutationFn: (reason: string) => releaseReview(view.id, reason),
    onSuccess: () => setReleasing(false),
    onSettled: lookAgain,
  });
  const held = view.claims.find(({ stage }) => stage === 'review');
  if (view.state !== 'in_review') {
    return <p className="locked">{t('desk.review.locked', { state: t(`desk.state.${view.state}`) })}</p>;
  }
  return (
    <div className="claim-strip">
      <p role="status">
        {claim.own
          ? t('desk.review.claim.mine', { time: clock(claim.own.until) })
          : held
            ? t('desk.review.claim.held', { name: held.holder.name, time: clock(held.until) })
            : t('desk.review.claim.free')}
        {claim.isLost && ` ${t('desk.review.claim.lost')}`}
      </p>
      {view.abilities.claimReview && !claim.own && (
        <Button
          size="compact-md"
          variant="light"
          loading={claim.take.isPending}
          onClick={() => claim.take.mutate(undefined)}
        >
          {t('desk.review.claim.take')}
        </Button>
      )}
      {held && (claim.own || isEditor) && (
        <Button size="compact-md" variant="subtle" onClick={() => setReleasing(true)}>
          {t('desk.review.claim.release')}
        </Button>
      )}
      {claim.take.error && <ProblemNotice error={claim.take.error} />}
      {isReleasing && (
        <ReasonDialog
          title={t('desk.review.claim.release')}
          question={t('desk.review.claim.release_reason')}
          act={t('desk.review.claim.release')}
          isBusy={release.isPending}
          error={release.error}
          onAct={(reason) => release.mutate(reason)}
          onClose={() => setReleasing(false)}
        />
      )}
    </div>
  );
}
