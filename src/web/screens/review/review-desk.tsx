import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { commentsQuery } from '../../api/comments';
import { lookAgain } from '../../api/queries';
import { commentPlace, type HalfComment } from '../../parts/comments/comment-form';
import { halfWritten } from '../../parts/half-written';
import { ProblemNotice } from '../../parts/problem-notice';
import { AmendPanel, useAmendment } from './amend-panel';
import { ChangedMeanwhile } from './changed-meanwhile';
import { ClaimStrip } from './claim-strip';
import { confirmSeen } from './confirm-seen';
import { EditSegment } from './edit-segment';
import { useFindings } from './findings';
import { FoundList } from './found-list';
import { heard } from './heard-key';
import { useKeptReasons } from './kept-reasons';
import { ReadingView } from './reading-view';
import { type Marked, ReasonForm, reasonPlace } from './reason-form';
import { useReviewClaim } from './review-claim';
import { ReviewHeader } from './review-header';
import { ReviewRow, type RowActs } from './review-row';
import { ReviewTools } from './review-tools';
import { RowKeys } from './row-keys';
import { nextBase, plainSegments, shownSegments } from './standing';
import { useBefore } from './use-before';
import { useReading } from './use-reading';
import { Verdict } from './verdict';

const route = getRouteApi('/desk/review/$id');

interface Props {
  readonly view: TranslationView;
  readonly accountId: string;
  readonly permissions: readonly string[];
}

const WHOLE_TARGET: Marked = { side: 'target', start: 0, end: 0 };

type Open =
  | { readonly kind: 'edit'; readonly segmentId: string }
  | { readonly kind: 'amend'; readonly segmentId: string }
  | { readonly kind: 'comment'; readonly segmentId: string; readonly marked: Marked }
  | { readonly kind: 'reason'; readonly segmentId: string; readonly marked: Marked | null; readonly isNote: boolean };

/** A pair under review: its rows, what is open in them, and the verdict. */
export function ReviewDesk({ view, accountId, permissions }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { show = 'all', base = 'reviewed' } = route.useSearch();
  const { segments, abilities } = view;
  const claim = useReviewClaim(view);
  const found = useFindings(view);
  const kept = useKeptReasons(accountId, view.id);
  const amendment = useAmendment(view, accountId);
  const [open, setOpen] = useState<Open | null>(() => leftOpen(view));
  const before = useBefore(view, base);
  const confirm = useMutation({
    mutationFn: (chosen: readonly WorkingSegment[]) => confirmSeen(view.id, chosen),
    onSettled: lookAgain,
  });
  const mayJudge = view.state === 'in_review' && permissions.includes('review.work');
  const { data: comments } = useQuery(commentsQuery(view.id));
  const unsettled = comments?.items.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  const noted = new Set([...kept.reasons, ...unsettled].map(({ segmentId }) => segmentId));
  const plain = plainSegments(view, found, noted);
  const total = [...found.values()].reduce((sum, list) => sum + list.length, 0);
  const shown = shownSegments(segments, show, { accountId, found, before });
  const close = (segmentId: string) => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`segment-${segmentId}`)?.focus());
  };
  const go = (segmentId: string) => {
    const reach = () => {
      const row = document.getElementById(`segment-${segmentId}`);
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    };
    if (shown.some(({ id }) => id === segmentId)) reach();
    else
      void navigate({ search: (now) => ({ ...now, show: undefined }), replace: true }).then(() =>
        requestAnimationFrame(reach),
      );
  };
  useLinkedSegment(go);
  const { reading, cameFrom, read, leave } = useReading(go);

  const actsOf = (segment: WorkingSegment): RowActs => {
    if (open?.segmentId === segment.id) return {};
    const { id } = segment;
    return {
      confirm: segment.mayConfirm
        ? () => {
            const here = segments.indexOf(segment);
            const next = [...segments.slice(here + 1), ...segments.slice(0, here)].find(({ mayConfirm }) => mayConfirm);
            confirm.mutate([segment], {
              onSuccess: ({ changed }) => next && changed.length === 0 && go(next.id),
            });
          }
        : undefined,
      edit: amendment.isOpen
        ? () => setOpen({ kind: 'amend', segmentId: id })
        : mayJudge && (abilities.claimReview || abilities.save)
          ? () => {
              setOpen({ kind: 'edit', segmentId: id });
              // Others see at once whose it is; where it is refused, the strip above says who was faster.
              void claim.fence().catch(() => undefined);
            }
          : undefined,
      comment: (marked) => setOpen({ kind: 'comment', segmentId: id, marked: marked ?? WHOLE_TARGET }),
      note: abilities.return
        ? (marked, isNote) => setOpen({ kind: 'reason', segmentId: id, marked, isNote })
        : undefined,
    };
  };

  const look = useRef<() => Marked | null>(() => null);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const at = event.target as HTMLElement;
    // A form has keys of its own.
    if (at.closest('input, textarea, select, form')) return;
    const row = at.closest<HTMLElement>('[data-segment]');
    const segment = segments.find(({ id }) => id === row?.dataset.segment);
    const act = heard(event.nativeEvent);
    if (!segment || !act) return;
    event.preventDefault();
    const acts = actsOf(segment);
    if (act === 'confirm') acts.confirm?.();
    else if (act === 'edit') acts.edit?.();
    else if (act === 'comment') acts.comment?.(look.current());
    else if (act === 'return' || act === 'note') acts.note?.(look.current(), act === 'note');
    else if (act === 'reading') read('target', segment.id);
    else if (act === 'base') void navigate({ search: (now) => ({ ...now, base: nextBase(base) }), replace: true });
    else {
      const next = shown[shown.indexOf(segment) + (act === 'next' ? 1 : -1)];
      if (next) go(next.id);
    }
  };

  const formOf = (segment: WorkingSegment, number: number): ReactNode => {
    if (open?.segmentId !== segment.id) return amendment.shown(segment);
    const done = () => close(segment.id);
    if (open.kind === 'comment') return null;
    if (open.kind === 'amend') return amendment.form(segment, number, done);
    const shared = { view, segment, number };
    if (open.kind === 'edit')
      return <EditSegment {...shared} accountId={accountId} fence={claim.fence} onDone={done} />;
    return (
      <ReasonForm
        {...shared}
        marked={open.marked}
        isNote={open.isNote}
        onKeep={(reason) => {
          kept.add(reason);
          done();
        }}
        onClose={done}
      />
    );
  };

  return (
    <div className="review">
      <ReviewHeader view={view} findings={total} />
      <ClaimStrip view={view} claim={claim} isEditor={permissions.includes('article.plan')} />
      {!reading && (
        <ReviewTools
          plain={plain.length}
          hasWaiting={segments.some(({ mayConfirm }) => mayConfirm)}
          isBusy={confirm.isPending && confirm.variables.length > 1}
          onConfirm={() => confirm.mutate(plain)}
          onRead={() => read('target')}
        />
      )}
      <div role="status">
        {confirm.data && t('desk.review.done_confirmed', { count: confirm.data.confirmed })}
        <ChangedMeanwhile
          changed={(confirm.data?.changed ?? []).map((id) => ({
            id,
            number: segments.findIndex((segment) => segment.id === id) + 1,
          }))}
          onGo={reading ? leave : go}
        />
      </div>
      {confirm.error && <ProblemNotice error={confirm.error} />}
      <FoundList
        translationId={view.id}
        accountId={accountId}
        label={t('desk.review.whole_text')}
        findings={found.get('') ?? []}
        mayJudge={mayJudge}
      />
      {reading ? (
        <ReadingView
          view={view}
          found={found}
          reading={reading}
          at={cameFrom ?? shown[0]?.id}
          onRead={read}
          onLeave={leave}
        />
      ) : (
        <>
          {shown.length === 0 && (
            <div className="empty">
              <p>{t('desk.review.show.none')}</p>
              <Button
                variant="outline"
                onClick={() => void navigate({ search: (now) => ({ ...now, show: undefined }) })}
              >
                {t('desk.review.show.clear')}
              </Button>
            </div>
          )}
          <ol className="review-rows" aria-label={t('desk.editor.segments')} onKeyDown={press}>
            {shown.map((segment) => {
              const number = segments.indexOf(segment) + 1;
              return (
                <li key={segment.id}>
                  <ReviewRow
                    view={view}
                    segment={segment}
                    number={number}
                    accountId={accountId}
                    before={before.get(segment.id)}
                    findings={found.get(segment.id) ?? []}
                    kept={kept.reasons.filter(({ segmentId }) => segmentId === segment.id)}
                    mayJudge={mayJudge}
                    isBusy={confirm.isPending && confirm.variables.some(({ id }) => id === segment.id)}
                    acts={actsOf(segment)}
                    form={formOf(segment, number)}
                    comment={open?.kind === 'comment' && open.segmentId === segment.id ? open.marked : null}
                    onCommented={() => close(segment.id)}
                    onLook={(ask) => {
                      look.current = ask;
                    }}
                  />
                </li>
              );
            })}
          </ol>
          <RowKeys />
        </>
      )}
      <AmendPanel view={view} amendment={amendment} />
      <Verdict
        view={view}
        accountId={accountId}
        found={found}
        reasons={kept.reasons}
        onRemove={kept.remove}
        onJudged={kept.clear}
        onGo={reading ? leave : go}
      />
    </div>
  );
}

/** The form that somebody was writing into when the page was left. */
function leftOpen({ id, segments, abilities }: TranslationView): Open | null {
  for (const { id: segmentId } of segments) {
    const comment = halfWritten<HalfComment>(commentPlace(id, segmentId));
    if (comment) return { kind: 'comment', segmentId, marked: comment.place };
    if (abilities.return && halfWritten(reasonPlace(id, segmentId)) !== undefined)
      return { kind: 'reason', segmentId, marked: null, isNote: false };
  }
  return null;
}

/** A link to a segment opens it: `/review/…#segment-…`. */
function useLinkedSegment(go: (segmentId: string) => void): void {
  const reach = useRef(go);
  reach.current = go;
  useEffect(() => {
    const [, segmentId] = /^#segment-(.+)$/.exec(location.hash) ?? [];
    if (segmentId) requestAnimationFrame(() => reach.current(segmentId));
  }, []);
}
