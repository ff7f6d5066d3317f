import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeclareSingle } from '../../../contract/publishing';
import type { Locale } from '../../../kernel/locale';
import { lookAgain } from '../../api/queries';
import { declareSingle } from '../../api/twin';
import { MomentField } from '../moment-field';
import { momentOf, wallOf } from '../newsroom-time';
import { ProblemNotice } from '../problem-notice';

interface Props {
  readonly articleId: string;
  /** The languages there is a text in; where there are two, one is chosen. */
  readonly locales: readonly Locale[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Half a pair does not happen by accident: which text goes out alone, why, and whether the twin follows. None of it is chosen beforehand. */
export function SingleForm({ articleId, locales, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [locale, setLocale] = useState(locales.length === 1 ? locales[0] : undefined);
  const [reason, setReason] = useState('');
  const [twin, setTwin] = useState<'none' | 'due' | null>(null);
  const [wall, setWall] = useState('');
  const declare = useMutation({
    mutationFn: (single: DeclareSingle) => declareSingle(articleId, single),
    onSuccess: onDone,
    onSettled: lookAgain,
  });
  const isReady = locale && reason.trim() !== '' && (twin === 'none' || (twin === 'due' && wall !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!locale || !isReady) return;
    const other = twin === 'due' ? { twinDueAt: momentOf(wall) } : { hasNoTwin: true as const };
    declare.mutate({ locale, reason: reason.trim(), ...other });
  };
  return (
    <form className="twin-form" onSubmit={submit}>
      {locales.length > 1 && (
        <Radio.Group
          label={t('desk.twin.which')}
          value={locale ?? null}
          onChange={(value) => setLocale(value as Locale)}
        >
          {locales.map((value) => (
            <Radio key={value} value={value} label={t(`desk.publish.language.${value}`)} />
          ))}
        </Radio.Group>
      )}
      <Textarea
        label={t('desk.twin.reason')}
        required
        withAsterisk={false}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Radio.Group label={t('desk.twin.other')} value={twin} onChange={(value) => setTwin(value as typeof twin)}>
        <Radio value="none" label={t('desk.twin.no_twin')} />
        <Radio value="due" label={t('desk.twin.twin_due')} />
      </Radio.Group>
      {twin === 'due' && <MomentField value={wall} min={wallOf(new Date())} onChange={setWall} />}
      {declare.error && <ProblemNotice error={declare.error} />}
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
