import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeComment } from '../../api/comments';
import { ProblemNotice } from '../problem-notice';

/** The words that a comment is about; start and end both 0: all of the segment. */
export interface CommentPlace {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
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
  const [text, setText] = useState('');
  // One key a form: sent again after a lost answer, it is said once.
  const [key] = useState(() => crypto.randomUUID());
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const write = useMutation({
    mutationFn: () => writeComment(translationId, { segmentId, ...place, text }, key),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['translations', 'comments'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') write.mutate();
  };
  const isOfWords = place.end > place.start;
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
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      {write.error && <ProblemNotice error={write.error} />}
      <Button type="submit" size="compact-md" loading={write.isPending}>
        {t('desk.comments.write')}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={onClose}>
        {t('desk.cancel')}
      </Button>
    </form>
  );
}
