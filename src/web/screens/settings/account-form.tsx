import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AccountChange } from '../../../contract/people';
import type { InterfaceLocale } from '../../../kernel/locale';
import { changeAccount } from '../../api/people';
import { ProblemNotice } from '../../parts/problem-notice';
import { LanguageField, NameField, NewPasswordField } from './account-fields';
import { RoleChoice } from './role-choice';

interface Props {
  readonly account: Account;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function AccountForm({ account, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(account.name);
  const [locale, setLocale] = useState<InterfaceLocale>(account.locale);
  const [roles, setRoles] = useState(account.roles);
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: (what: AccountChange) => changeAccount(account.id, what),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name, locale, roles, ...(password && { password }) });
  };
  const isDisabled = account.disabledAt !== null;
  return (
    <form className="narrow-form" onSubmit={submit}>
      {change.error && <ProblemNotice error={change.error} />}
      <NameField value={name} onChange={setName} />
      <LanguageField value={locale} onChange={setLocale} />
      <RoleChoice roles={roles} onChoose={setRoles} />
      <NewPasswordField
        label={t('desk.people.new_password')}
        isRequired={false}
        value={password}
        onChange={setPassword}
      />
      <div className="actions">
        <Button type="submit" disabled={roles.length === 0} loading={change.isPending}>
          {t('desk.people.save')}
        </Button>
        <Button
          variant="outline"
          color={isDisabled ? 'accent' : 'error'}
          disabled={change.isPending}
          onClick={() => change.mutate({ isDisabled: !isDisabled })}
        >
          {t(isDisabled ? 'desk.people.enable' : 'desk.people.disable')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
