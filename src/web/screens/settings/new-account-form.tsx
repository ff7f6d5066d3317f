import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../contract/people';
import type { Role } from '../../../kernel/actor';
import type { InterfaceLocale } from '../../../kernel/locale';
import { addAccount } from '../../api/people';
import { LANGUAGES } from '../../parts/appearance';
import { ProblemNotice } from '../../parts/problem-notice';
import { RoleChoice } from './role-choice';

interface Props {
  readonly onDone: (account: Account) => void;
  readonly onCancel: () => void;
}

export function NewAccountForm({ onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [locale, setLocale] = useState<InterfaceLocale>('kk');
  const [roles, setRoles] = useState<Role[]>([]);
  const add = useMutation({
    mutationFn: () => addAccount({ login, name, password, roles, locale }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      {add.error && <ProblemNotice error={add.error} />}
      <TextInput
        label={t('desk.people.name')}
        required
        withAsterisk={false}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={t('desk.people.login')}
        description={t('desk.people.login_help')}
        autoComplete="off"
        autoCapitalize="none"
        required
        withAsterisk={false}
        maxLength={64}
        value={login}
        onChange={({ currentTarget }) => setLogin(currentTarget.value)}
      />
      <PasswordInput
        label={t('desk.people.password')}
        description={t('desk.settings.next_help')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={12}
        maxLength={128}
        visibilityToggleButtonProps={{ 'aria-label': t('desk.sign_in.show_password') }}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <NativeSelect
        label={t('desk.people.language')}
        value={locale}
        data={[...LANGUAGES]}
        onChange={({ currentTarget }) => setLocale(currentTarget.value as InterfaceLocale)}
      />
      <RoleChoice roles={roles} onChoose={setRoles} />
      <div className="actions">
        <Button type="submit" disabled={roles.length === 0} loading={add.isPending}>
          {t('desk.people.add')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
