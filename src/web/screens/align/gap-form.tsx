import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly isBusy: boolean;
  readonly onExplain: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A sentence without a counterpart is kept as it is only for a reason. */
export function GapForm({ isBusy, onExplain, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onExplain(reason.trim());
  };
  return (
    <form className="cut" onSubmit={submit}>
      <TextInput
        label={t('desk.align.why_gap')}
        required
        withAsterisk={false}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit" size="compact-md" disabled={reason.trim() === ''} loading={isBusy}>
          {t('desk.align.explain')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
