import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../contract/people';
import type { Role } from '../../../kernel/actor';
import type { InterfaceLocale } from '../../../kernel/locale';
import { addAccount } from '../../api/people';
import { ProblemNotice } from '../../parts/problem-notice';
import { LanguageField, NameField, NewPasswordField } from './account-fields';
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
      <NameField value={name} onChange={setName} />
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
      <NewPasswordField label={t('desk.people.password')} value={password} onChange={setPassword} />
      <LanguageField value={locale} onChange={setLocale} />
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
