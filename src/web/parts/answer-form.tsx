import { Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReason } from '../../contract/quality';
import { FormActs } from './form-acts';
import { useHalfWritten } from './half-written';
import { ProblemNotice } from './problem-notice';

const REASONS = ['intended', 'source_error', 'false_alarm', 'other'] as const satisfies readonly AnswerReason[];

interface HalfAnswer {
  readonly reason: AnswerReason | null;
  readonly note: string;
}

/** A note only where there is one. */
export interface GivenReason {
  readonly reason: AnswerReason;
  readonly note?: string;
}

interface Props {
  /** Under what a half-written answer is kept. */
  readonly place: string;
  readonly onAnswer: (answer: GivenReason) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Why a finding is left as it is. Nothing is chosen beforehand: the reason is the person's. The keys 1 to 4 choose and send. */
export function AnswerForm({ place, onAnswer, onDone }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const half = useHalfWritten<HalfAnswer>(place, { reason: null, note: '' });
  const { reason, note } = half.value;
  const answer = useMutation({
    mutationFn: (chosen: AnswerReason) => onAnswer({ reason: chosen, ...(note.trim() && { note: note.trim() }) }),
    onSuccess: () => {
      half.forget();
      onDone();
    },
  });
  // At once: the next key may be a reason already.
  useLayoutEffect(() => form.current?.focus(), []);
  const isReady = reason !== null && (reason !== 'other' || note.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason && isReady) answer.mutate(reason);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return onDone();
    }
    const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
    const isTyping = event.target === noteField.current;
    if (!digit || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const chosen = REASONS[Number(digit) - 1] ?? null;
    half.write({ reason: chosen, note });
    if (chosen === 'other') noteField.current?.focus();
    else if (chosen) answer.mutate(chosen);
  };
  return (
    <form className="answer" ref={form} tabIndex={-1} onSubmit={submit} onKeyDown={press}>
      <Radio.Group
        label={t('desk.editor.why')}
        value={reason}
        onChange={(value) => half.write({ reason: value as AnswerReason, note })}
      >
        {REASONS.map((value, index) => (
          <Radio key={value} value={value} label={`${index + 1} ${t(`desk.editor.reason.${value}`)}`} />
        ))}
      </Radio.Group>
      <TextInput
        ref={noteField}
        label={t('desk.editor.note')}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => half.write({ reason, note: currentTarget.value })}
      />
      {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
      {answer.error && <ProblemNotice error={answer.error} />}
      <FormActs act={t('desk.editor.leave')} isReady={isReady} isBusy={answer.isPending} half={half} onClose={onDone} />
    </form>
  );
}
