import { Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { FormActs } from './form-acts';
import { useHalfWritten } from './half-written';
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
  // Everything that is acted on has an address; what one screen asks about several things says so in its title.
  const half = useHalfWritten(`act-${location.pathname}-${title}`, '');
  const { value: reason } = half;
  const isSent = useRef(false);
  const end = useRef<() => void>(() => undefined);
  end.current = () => {
    if (isSent.current && error === null) half.forget();
  };
  useEffect(() => () => end.current(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    isSent.current = true;
    onAct(reason.trim());
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
          onChange={({ currentTarget }) => half.write(currentTarget.value)}
        />
        {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
        {error && <ProblemNotice error={error} />}
        <FormActs
          act={act}
          colour={colour}
          size="sm"
          isReady={reason.trim() !== ''}
          isBusy={isBusy}
          half={half}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
