import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/client';
import { writeComment } from '../../api/comments';
import { FormActs } from '../form-acts';
import { useHalfWritten } from '../half-written';
import { ProblemNotice } from '../problem-notice';

/** The words that a comment is about; start and end both 0: all of the segment. */
export interface CommentPlace {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
}

/** A comment that is being written, and on which words. */
export interface HalfComment {
  readonly text: string;
  readonly place: CommentPlace;
}

export function commentPlace(translationId: string, segmentId: string): string {
  return `comment-${translationId}-${segmentId}`;
}

interface Props {
  readonly translationId: string;
  readonly segmentId: string;
  readonly place: CommentPlace;
  readonly onClose: () => void;
}

export function CommentForm({ translationId, segmentId, place, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const half = useHalfWritten<HalfComment>(commentPlace(translationId, segmentId), { text: '', place });
  const { text } = half.value;
  // Begun on some words, it is about these words.
  const about = half.isRestored ? half.value.place : place;
  // One key a form: sent again after a lost answer, it is said once.
  const [key] = useState(() => crypto.randomUUID());
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const write = useMutation({
    mutationFn: () =>
      writeComment(translationId, { segmentId, ...about, text }, key).catch((error: unknown) => {
        if (!isOfWordsGone(error)) throw error;
        const whole = { side: about.side, start: 0, end: 0 };
        return writeComment(translationId, { segmentId, ...whole, text }, crypto.randomUUID());
      }),
    onSuccess: async () => {
      half.forget();
      await queries.invalidateQueries({ queryKey: ['translations', 'comments'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') write.mutate();
  };
  const isOfWords = about.end > about.start;
  return (
    <form className="comment-form" onSubmit={submit}>
      <Textarea
        ref={field}
        label={t(isOfWords ? 'desk.comments.label_words' : 'desk.comments.label')}
        required
        withAsterisk={false}
        maxLength={2000}
        autosize
        minRows={2}
        value={text}
        onChange={({ currentTarget }) => half.write({ text: currentTarget.value, place: about })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
      {write.error && <ProblemNotice error={write.error} />}
      <FormActs act={t('desk.comments.write')} isReady isBusy={write.isPending} half={half} onClose={onClose} />
    </form>
  );
}

/** Begun on words that are no more; it is about the segment then. */
function isOfWordsGone(error: unknown): boolean {
  return error instanceof Refusal && error.problem.code === 'comment.span_elsewhere';
}
