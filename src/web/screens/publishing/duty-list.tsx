import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyReview } from '../../../contract/publishing';
import { dutyReviewsQuery, settleDutyReview } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { Dialog } from '../../parts/dialog';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';

/** The morning after: what one person published alone, read by another. */
export function DutyList() {
  const { t } = useTranslation();
  const found = useQuery(dutyReviewsQuery);
  if (found.isPending) return <Loading />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { open, settled } = found.data;
  if (open.length + settled.length === 0) {
    return (
      <div className="empty">
        <h2>{t('desk.publish.empty.duty')}</h2>
        <p>{t('desk.publish.empty.duty_next')}</p>
      </div>
    );
  }
  return (
    <>
      <h2>{t('desk.publish.duty.open', { count: open.length })}</h2>
      <Reviews reviews={open} />
      {settled.length > 0 && (
        <>
          <h2>{t('desk.publish.duty.settled')}</h2>
          <Reviews reviews={settled} />
        </>
      )}
    </>
  );
}

function Reviews({ reviews }: { reviews: readonly DutyReview[] }) {
  return (
    <ul className="outgoing">
      {reviews.map((review) => (
        <li key={review.publicationId}>
          <Review review={review} />
        </li>
      ))}
    </ul>
  );
}

function Review({ review }: { review: DutyReview }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const [isReading, setReading] = useState(false);
  const [note, setNote] = useState('');
  const settle = useMutation({
    mutationFn: () => settleDutyReview(review.publicationId, note.trim()),
    onSuccess: () => setReading(false),
    onSettled: lookAgain,
  });
  return (
    <article>
      <h3>
        <Link to="/publish/$id" params={{ id: review.articleId }}>
          {review.headline}
        </Link>
      </h3>
      <p>
        {t('desk.publish.duty.alone', {
          name: review.publishedBy.name,
          time: day(review.publishedAt),
          reason: review.reason,
        })}
      </p>
      {review.reviewedBy && review.reviewedAt ? (
        <p className="quiet">
          {t('desk.publish.duty.read_by', { name: review.reviewedBy.name, time: day(review.reviewedAt) })}
          {review.note && <span>{` ${review.note}`}</span>}
        </p>
      ) : (
        <p className={review.isOverdue ? 'late' : 'quiet'}>
          {t(review.isOverdue ? 'desk.publish.duty.late' : 'desk.publish.duty.due', { time: day(review.dueAt) })}
        </p>
      )}
      {!review.reviewedBy && (
        <Button
          size="compact-md"
          variant="outline"
          aria-label={t('desk.publish.duty.settle_named', { headline: review.headline })}
          onClick={() => setReading(true)}
        >
          {t('desk.publish.duty.settle')}
        </Button>
      )}
      {isReading && (
        <Dialog title={t('desk.publish.duty.settle')} onClose={() => setReading(false)}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              settle.mutate();
            }}
          >
            <Textarea
              label={t('desk.publish.duty.note')}
              maxLength={2000}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            {settle.error && <ProblemNotice error={settle.error} />}
            <div className="acts">
              <Button type="submit" loading={settle.isPending}>
                {t('desk.publish.duty.settle')}
              </Button>
              <Button variant="subtle" onClick={() => setReading(false)}>
                {t('desk.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </article>
  );
}
