import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session';
import { ProblemNotice } from './problem-notice';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ login, password });
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      {enter.error && <ProblemNotice error={enter.error} />}
      <TextInput
        label={t('desk.sign_in.login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={login}
        onChange={({ currentTarget }) => setLogin(currentTarget.value)}
      />
      <PasswordInput
        label={t('desk.sign_in.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('desk.sign_in.show_password') }}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <Button type="submit" loading={enter.isPending}>
        {t('desk.sign_in.submit')}
      </Button>
    </form>
  );
}
