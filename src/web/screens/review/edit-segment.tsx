import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingText, TranslationView, WorkingSegment } from '../../../contract/translation';
import { Refusal } from '../../api/client';
import { Drafts } from '../../api/drafts';
import { lookAgain } from '../../api/queries';
import { saveSegment } from '../../api/translation';
import { ProblemNotice } from '../../parts/problem-notice';
import { TextForm } from './text-form';

interface Props {
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
  readonly number: number;
  readonly accountId: string;
  readonly fence: () => Promise<number>;
  readonly onDone: () => void;
}

/** A reviewer's own change of a segment: kept in this browser while it is typed, saved when they say so. */
export function EditSegment({ view, segment, number, accountId, fence, onDone }: Props) {
  const { t } = useTranslation();
  const drafts = useMemo(() => new Drafts(accountId, view.id), [accountId, view.id]);
  const kept = useQuery({
    queryKey: ['draft', accountId, segment.id],
    // A browser that keeps nothing (a private window) has nothing to give back.
    queryFn: async () => (await drafts.all().catch(() => null))?.get(segment.id) ?? null,
    staleTime: 0,
    gcTime: 0,
  });
  const [seen, setSeen] = useState<number | null>(null);
  const [theirs, setTheirs] = useState<StandingText | null>(null);
  const attempt = useRef({ text: '', key: '' });
  const forget = () => drafts.forget(segment.id).catch(() => undefined);
  const save = useMutation({
    mutationFn: async ({ text, upon }: { text: string; upon: number }) => {
      // The same text sent again is the same save: it may have been carried out.
      if (attempt.current.text !== text) attempt.current = { text, key: crypto.randomUUID() };
      return saveSegment(view.id, segment.id, { text, version: upon, fence: await fence() }, attempt.current.key);
    },
    onSuccess: async () => {
      await forget();
      await lookAgain();
      onDone();
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.code === 'segment.stale') {
        setTheirs(error.problem.theirs as StandingText);
      } else void lookAgain();
    },
  });
  if (kept.isPending) return null;
  const text = kept.data?.text ?? segment.targetText;
  // What was typed upon another version than the one that stands is a conflict, and is shown as one.
  const version = seen ?? kept.data?.version ?? segment.version;
  return (
    <TextForm
      label={t('desk.review.edit_form.label', { number })}
      lang={view.targetLocale}
      text={text}
      act={theirs ? t('desk.review.edit_form.keep_mine') : t('desk.review.edit_form.save')}
      isBusy={save.isPending}
      onType={(typed) => void drafts.keep(segment.id, { text: typed, version }).catch(() => undefined)}
      onAct={(typed) => {
        const upon = theirs?.version ?? version;
        setSeen(upon);
        if (theirs) attempt.current = { text: '', key: '' };
        setTheirs(null);
        if (typed === segment.targetText && upon === segment.version) void forget().then(onDone);
        else save.mutate({ text: typed, upon });
      }}
      onClose={onDone}
      more={
        <Button size="compact-md" variant="subtle" color="error" onClick={() => void forget().then(onDone)}>
          {theirs ? t('desk.review.edit_form.take_theirs') : t('desk.review.edit_form.discard')}
        </Button>
      }
    >
      {kept.data !== null && <p className="quiet">{t('desk.restored')}</p>}
      <p className="quiet">{t('desk.review.edit_form.recorded')}</p>
      {theirs && (
        <div className="problem" role="alert">
          <p>
            {theirs.author
              ? t('desk.review.edit_form.theirs', { name: theirs.author.name })
              : t('desk.review.edit_form.theirs_unknown')}
          </p>
          <p lang={view.targetLocale}>{theirs.text}</p>
        </div>
      )}
      {save.error && !theirs && <ProblemNotice error={save.error} />}
    </TextForm>
  );
}
