import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly reason: string;
  readonly onLeave: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why a sentence has no counterpart; a reviewer reads it. */
export function GapForm({ reason, onLeave, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(reason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onLeave(typed.trim());
  };
  return (
    <form className="bar" onSubmit={submit}>
      <TextInput
        label={t('desk.editor.gap.label')}
        autoFocus
        maxLength={2000}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" size="compact-md" disabled={typed.trim() === ''}>
        {t('desk.editor.gap.leave')}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={onClose}>
        {t('desk.cancel')}
      </Button>
    </form>
  );
}
