import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterfaceLocale } from '../../../kernel/locale';
import { LANGUAGES } from '../../parts/appearance';

interface Props<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function NameField({ value, onChange }: Props<string>) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('desk.people.name')}
      required
      withAsterisk={false}
      maxLength={120}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

export function LanguageField({ value, onChange }: Props<InterfaceLocale>) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('desk.people.language')}
      value={value}
      data={[...LANGUAGES]}
      onChange={({ currentTarget }) => onChange(currentTarget.value as InterfaceLocale)}
    />
  );
}

interface PasswordProps extends Props<string> {
  readonly label: string;
  readonly isRequired?: boolean;
}

/** A password that is being set: the server takes twelve characters and more. */
export function NewPasswordField({ label, isRequired = true, value, onChange }: PasswordProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      label={label}
      description={t('desk.settings.next_help')}
      autoComplete="new-password"
      required={isRequired}
      withAsterisk={false}
      minLength={12}
      maxLength={128}
      visibilityToggleButtonProps={{ 'aria-label': t('desk.sign_in.show_password') }}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
