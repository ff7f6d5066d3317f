import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Leads to a segment by its number. */
export function JumpBar({
  last,
  onGo,
  onClose,
}: {
  last: number;
  onGo: (number: number) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const number = Number(typed);
  const isThere = Number.isInteger(number) && number >= 1 && number <= last;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isThere) onGo(number);
  };
  return (
    <form className="bar" onSubmit={submit}>
      <TextInput
        label={t('desk.editor.jump.label', { last })}
        inputMode="numeric"
        autoFocus
        value={typed}
        error={typed !== '' && !isThere ? t('desk.editor.jump.none', { last }) : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" size="compact-md" disabled={!isThere}>
        {t('desk.editor.jump.go')}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={onClose}>
        {t('desk.cancel')}
      </Button>
    </form>
  );
}
