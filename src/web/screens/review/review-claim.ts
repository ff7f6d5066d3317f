import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TranslationView } from '../../../contract/translation';
import { lookAgain } from '../../api/queries';
import { claimReview, renewReview } from '../../api/review';

const RENEW_EVERY_MILLISECONDS = 60_000;

/** The review as this person holds it, or null. */
export function ownClaim(view: TranslationView): { fence: number; until: string } | null {
  const claim = view.claims.find(({ stage, fence }) => stage === 'review' && fence !== null);
  return claim && claim.fence !== null ? { fence: claim.fence, until: claim.until } : null;
}

/** Takes the review, and keeps it while somebody works in it: the lease is renewed by what they do, and runs out when they leave. */
export function useReviewClaim(view: TranslationView) {
  const own = ownClaim(view);
  const fence = useRef<number | null>(null);
  fence.current = own?.fence ?? null;
  const take = useMutation({
    mutationFn: () => claimReview(view.id),
    onSuccess: (claim) => {
      fence.current = claim.fence;
    },
    onSettled: lookAgain,
  });
  const renew = useMutation({ mutationFn: (current: number) => renewReview(view.id, current), onSettled: lookAgain });
  const renewing = useRef(renew.mutate);
  renewing.current = renew.mutate;
  const isHeld = own !== null;
  useEffect(() => {
    if (!isHeld) return;
    let isActive = false;
    const notice = () => {
      isActive = true;
    };
    const timer = setInterval(() => {
      if (isActive && fence.current !== null) renewing.current(fence.current);
      isActive = false;
    }, RENEW_EVERY_MILLISECONDS);
    for (const sign of ['keydown', 'pointerdown', 'scroll'] as const)
      addEventListener(sign, notice, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of ['keydown', 'pointerdown', 'scroll'] as const) removeEventListener(sign, notice, true);
    };
  }, [isHeld]);
  return {
    own,
    isLost: renew.error !== null && own === null,
    take,
    /** What a save is let in by; whoever does not hold the review takes it first. */
    fence: async () => fence.current ?? (await take.mutateAsync()).fence,
  };
}
