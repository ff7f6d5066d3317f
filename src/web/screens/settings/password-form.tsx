import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../api/people';
import { ProblemNotice } from '../../parts/problem-notice';
import { NewPasswordField } from './account-fields';

export function PasswordForm() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword({ current, next }),
    onSuccess: async () => {
      setCurrent('');
      setNext('');
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <section aria-label={t('desk.settings.password')}>
      <h2>{t('desk.settings.password')}</h2>
      <form className="narrow-form" onSubmit={submit}>
        {change.error && <ProblemNotice error={change.error} />}
        <PasswordInput
          label={t('desk.settings.current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('desk.sign_in.show_password') }}
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
        <NewPasswordField label={t('desk.settings.next')} value={next} onChange={setNext} />
        <div className="actions">
          <Button type="submit" loading={change.isPending}>
            {t('desk.settings.change_password')}
          </Button>
        </div>
        <div role="status">{change.isSuccess && t('desk.settings.password_changed')}</div>
      </form>
    </section>
  );
}
