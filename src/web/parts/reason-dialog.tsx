import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { ProblemNotice } from './problem-notice';

interface Props {
  readonly title: string;
  readonly question: string;
  readonly act: string;
  readonly colour?: string;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** An act that needs a reason: what it does, why it is done, and the way out. */
export function ReasonDialog({ title, question, act, colour, isBusy, error, onAct, onClose, children }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onAct(reason.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {children}
        <Textarea
          label={question}
          required
          withAsterisk={false}
          data-autofocus
          maxLength={2000}
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {error && <ProblemNotice error={error} />}
        <div className="acts">
          <Button type="submit" {...(colour && { color: colour })} loading={isBusy} disabled={reason.trim() === ''}>
            {act}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
