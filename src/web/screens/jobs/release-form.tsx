import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly isBusy: boolean;
  readonly onRelease: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A job is given back with a reason, so that whoever takes it next knows how it stands. */
export function ReleaseForm({ isBusy, onRelease, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onRelease(reason);
  };
  return (
    <form className="release" onSubmit={submit}>
      <Textarea
        ref={field}
        label={t('desk.jobs.release_reason')}
        required
        withAsterisk={false}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <Button type="submit" size="compact-md" loading={isBusy}>
        {t('desk.jobs.release')}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={onCancel}>
        {t('desk.cancel')}
      </Button>
    </form>
  );
}
