import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActs } from './form-acts';
import { useHalfWritten } from './half-written';

interface Props {
  /** Under what a half-written reason is kept. */
  readonly place: string;
  readonly question: string;
  readonly act: string;
  /** What stands there already. */
  readonly begin?: string;
  /** Answers whether it was done: until then the reason is kept. */
  readonly onAct: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** An act beside what it is about, which needs a reason in words. */
export function WhyForm({ place, question, act, begin = '', onAct, onClose }: Props) {
  const { t } = useTranslation();
  const half = useHalfWritten(place, begin);
  const [isBusy, setBusy] = useState(false);
  const reason = half.value.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason === '' || isBusy) return;
    setBusy(true);
    const isDone = await onAct(reason);
    setBusy(false);
    if (isDone) half.forget();
  };
  return (
    <form
      className="why"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        label={question}
        description={half.isRestored ? t('desk.restored') : undefined}
        required
        withAsterisk={false}
        autoFocus
        maxLength={2000}
        value={half.value}
        onChange={({ currentTarget }) => half.write(currentTarget.value)}
      />
      <FormActs act={act} isReady={reason !== ''} isBusy={isBusy} half={half} onClose={onClose} />
    </form>
  );
}
