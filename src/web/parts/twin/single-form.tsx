import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../kernel/locale';
import { declareSingle } from '../../api/twin';
import { ProblemNotice } from '../problem-notice';

interface Props {
  readonly articleId: string;
  readonly locale: Locale;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One edition only: why, and whether the twin follows. Neither is chosen beforehand. */
export function SingleForm({ articleId, locale, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [twin, setTwin] = useState<'none' | 'due' | null>(null);
  const [due, setDue] = useState('');
  const declare = useMutation({
    mutationFn: () =>
      declareSingle(articleId, { locale, reason, ...(twin === 'due' ? { twinDueAt: due } : { hasNoTwin: true }) }),
    onSuccess: onDone,
  });
  const isReady = reason.trim() !== '' && (twin === 'none' || (twin === 'due' && due !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) declare.mutate();
  };
  return (
    <form className="twin-form" onSubmit={submit}>
      {declare.error && <ProblemNotice error={declare.error} />}
      <Textarea
        label={t('desk.twin.reason')}
        required
        withAsterisk={false}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Radio.Group
        label={t('desk.articles.twin_filter')}
        value={twin}
        onChange={(value) => setTwin(value as 'none' | 'due')}
      >
        <Radio value="none" label={t('desk.twin.no_twin')} />
        <Radio value="due" label={t('desk.twin.twin_due')} />
      </Radio.Group>
      {twin === 'due' && (
        <TextInput
          type="datetime-local"
          label={t('desk.twin.twin_due')}
          required
          withAsterisk={false}
          value={due}
          onChange={({ currentTarget }) => setDue(currentTarget.value)}
        />
      )}
      <div className="actions">
        <Button type="submit" size="compact-md" disabled={!isReady} loading={declare.isPending}>
          {t('desk.twin.single_do')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
