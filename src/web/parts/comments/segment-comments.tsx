import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../../contract/comments';
import { commentsQuery, resolveComment } from '../../api/comments';
import { useMoments } from '../moments';
import { ProblemNotice } from '../problem-notice';
import { CommentForm, type CommentPlace } from './comment-form';
import './comments.css';

interface Props {
  readonly translationId: string;
  readonly segmentId: string;
  /** As people call the segment: its number. */
  readonly number: number;
  /** Where a new comment goes, while one is being written; null: none is. */
  readonly place: CommentPlace | null;
  readonly onClose: () => void;
}

/** What was said about a segment, and the form for saying more. Shows nothing where nobody said anything. */
export function SegmentComments({ translationId, segmentId, number, place, onClose }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(commentsQuery(translationId));
  const own = data?.items.filter((comment) => comment.segmentId === segmentId) ?? [];
  if (own.length === 0 && !place) return null;
  return (
    <section className="comments" aria-label={t('desk.comments.of', { number })}>
      {own.length > 0 && (
        <ul>
          {own.map((comment) => (
            <li key={comment.id}>
              <Said comment={comment} />
            </li>
          ))}
        </ul>
      )}
      {place && <CommentForm translationId={translationId} segmentId={segmentId} place={place} onClose={onClose} />}
    </section>
  );
}

function Said({ comment }: { comment: Comment }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const queries = useQueryClient();
  const resolve = useMutation({
    mutationFn: () => resolveComment(comment.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['translations', 'comments'] }),
  });
  return (
    <>
      <p className="quiet">
        {t('desk.comments.by', { name: comment.by.name, time: day(comment.at) })}
        {comment.quote !== '' && (
          <>
            {' '}
            <q>{comment.quote}</q>
          </>
        )}
      </p>
      <p className={comment.resolvedAt ? 'quiet said' : 'said'}>{comment.text}</p>
      {comment.resolvedBy ? (
        <p className="quiet">{t('desk.comments.resolved_by', { name: comment.resolvedBy.name })}</p>
      ) : (
        <Button
          size="compact-md"
          variant="subtle"
          aria-label={t('desk.comments.resolve_named', { name: comment.by.name })}
          loading={resolve.isPending}
          onClick={() => resolve.mutate()}
        >
          {t('desk.comments.resolve')}
        </Button>
      )}
      {resolve.error && <ProblemNotice error={resolve.error} />}
    </>
  );
}
