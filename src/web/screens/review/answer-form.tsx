import { Button, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReason } from '../../../contract/quality';
import { lookAgain } from '../../api/queries';
import { answerFinding } from '../../api/translation';
import { useHalfWritten } from '../../parts/half-written';
import { ProblemNotice } from '../../parts/problem-notice';

const REASONS = ['intended', 'source_error', 'false_alarm', 'other'] as const satisfies readonly AnswerReason[];

interface HalfAnswer {
  readonly reason: AnswerReason | null;
  readonly note: string;
}

interface Props {
  readonly translationId: string;
  readonly fingerprint: string;
  /** Under what a half-written answer is kept. */
  readonly place: string;
  readonly onDone: () => void;
}

/** Why a finding is left as it is. Nothing is chosen beforehand: the reason is the person's. */
export function AnswerForm({ translationId, fingerprint, place, onDone }: Props) {
  const { t } = useTranslation();
  const half = useHalfWritten<HalfAnswer>(place, { reason: null, note: '' });
  const { reason, note } = half.value;
  const answer = useMutation({
    mutationFn: (chosen: AnswerReason) =>
      answerFinding(translationId, { fingerprint, reason: chosen, ...(note.trim() && { note }) }),
    onSuccess: async () => {
      half.forget();
      await lookAgain();
      onDone();
    },
  });
  const isReady = reason !== null && (reason !== 'other' || note.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason && isReady) answer.mutate(reason);
  };
  return (
    <form className="answer" onSubmit={submit}>
      <Radio.Group
        label={t('desk.editor.why')}
        value={reason}
        onChange={(value) => half.write({ reason: value as AnswerReason, note })}
      >
        {REASONS.map((value) => (
          <Radio key={value} value={value} label={t(`desk.editor.reason.${value}`)} />
        ))}
      </Radio.Group>
      <TextInput
        label={t('desk.editor.note')}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => half.write({ reason, note: currentTarget.value })}
      />
      {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
      {answer.error && <ProblemNotice error={answer.error} />}
      <div className="acts">
        <Button type="submit" size="compact-md" disabled={!isReady} loading={answer.isPending}>
          {t('desk.editor.leave')}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => {
            half.forget();
            onDone();
          }}
        >
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
