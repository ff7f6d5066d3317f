import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { elsewhere, offsetOf } from './newsroom-time';

interface Props {
  /** The clock on the wall of the newsroom: `2026-02-22T09:00`. */
  readonly value: string;
  readonly min?: string;
  readonly onChange: (wall: string) => void;
}

/** A day and a time as the newsroom reads its clock, with how far that is from the world's, and what it is for whoever sits elsewhere. */
export function MomentField({ value, min, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const offset = `UTC${offsetOf(value === '' ? new Date() : new Date(`${value}Z`))}`;
  const there = value === '' ? null : elsewhere(value, i18n.language);
  return (
    <TextInput
      type="datetime-local"
      label={t('desk.publish.dialog.when', { offset })}
      required
      withAsterisk={false}
      {...(min && { min })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      description={there === null ? undefined : t('desk.publish.dialog.your_zone', { time: there })}
    />
  );
}
