import { Button, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReason } from '../../../contract/quality';
import { lookAgain } from '../../api/queries';
import { answerFinding } from '../../api/translation';
import { ProblemNotice } from '../../parts/problem-notice';

const REASONS = ['intended', 'source_error', 'false_alarm', 'other'] as const satisfies readonly AnswerReason[];

interface Props {
  readonly translationId: string;
  readonly fingerprint: string;
  readonly onDone: () => void;
}

/** Why a finding is left as it is. Nothing is chosen beforehand: the reason is the person's. */
export function AnswerForm({ translationId, fingerprint, onDone }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<AnswerReason | null>(null);
  const [note, setNote] = useState('');
  const answer = useMutation({
    mutationFn: (chosen: AnswerReason) =>
      answerFinding(translationId, { fingerprint, reason: chosen, ...(note.trim() && { note }) }),
    onSuccess: async () => {
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
      <Radio.Group label={t('desk.editor.why')} value={reason} onChange={(value) => setReason(value as AnswerReason)}>
        {REASONS.map((value) => (
          <Radio key={value} value={value} label={t(`desk.editor.reason.${value}`)} />
        ))}
      </Radio.Group>
      <TextInput
        label={t('desk.editor.note')}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {answer.error && <ProblemNotice error={answer.error} />}
      <div className="acts">
        <Button type="submit" size="compact-md" disabled={!isReady} loading={answer.isPending}>
          {t('desk.editor.leave')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onDone}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
