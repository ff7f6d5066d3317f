import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishArticle, PublishingState, PublishKind, Scope } from '../../../contract/publishing';
import { LOCALES, type Locale } from '../../../kernel/locale';
import { Refusal } from '../../api/client';
import { publish } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { Dialog } from '../../parts/dialog';
import { MomentField } from '../../parts/moment-field';
import { momentOf, wallOf } from '../../parts/newsroom-time';
import { ProblemNotice } from '../../parts/problem-notice';
import { publicAddress } from '../../parts/public-site';

interface Props {
  readonly state: PublishingState;
  readonly scope: Scope;
  readonly mode: 'publish' | 'schedule' | 'duty';
  readonly onClose: () => void;
}

const LATER_KINDS = ['update', 'correction'] as const satisfies readonly PublishKind[];

/** The last look before readers have it: which addresses, what it is for them, when, and on night duty why. */
export function PublishDialog({ state, scope, mode, onClose }: Props) {
  const { t } = useTranslation();
  const live = state.publications.find(({ isLive }) => isLive);
  const isNew = !live || (live.scope === 'single' && scope === 'pair');
  const [kind, setKind] = useState<PublishKind>(isNew ? 'publish' : 'update');
  const [wall, setWall] = useState('');
  const [reason, setReason] = useState('');
  // Sent again after a broken connection it is the same order.
  const key = useRef(crypto.randomUUID());
  const order = useMutation({
    mutationFn: (input: PublishArticle) => publish(state.articleId, input, key.current),
    onSuccess: onClose,
    onError: (error) => {
      if (error instanceof Refusal) key.current = crypto.randomUUID();
    },
    onSettled: lookAgain,
  });
  const isReady = (mode !== 'schedule' || wall !== '') && (mode !== 'duty' || reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    order.mutate({
      scope,
      kind,
      onDuty: mode === 'duty',
      ...(mode === 'schedule' && { publishAt: momentOf(wall) }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
  };
  const locales = scope === 'single' && state.single ? [state.single.locale] : LOCALES;
  const addressOf = (locale: Locale) => publicAddress(state.paths[locale] ?? `/${locale}`);
  const title = mode === 'publish' && scope === 'single' ? 'publish_single' : mode;
  return (
    <Dialog title={t(`desk.publish.act.${title}`)} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{scope === 'pair' ? t('desk.publish.dialog.both') : t('desk.publish.dialog.one')}</p>
        <ul className="addresses">
          {locales.map((locale) => (
            <li key={locale}>
              {t(`desk.publish.language.${locale}`)} <code>{addressOf(locale)}</code>
            </li>
          ))}
        </ul>
        {mode === 'duty' && <p className="late">{t('desk.publish.dialog.duty_help')}</p>}
        {!isNew && (
          <Radio.Group
            label={t('desk.publish.dialog.kind')}
            value={kind}
            onChange={(value) => setKind(value as PublishKind)}
          >
            {LATER_KINDS.map((value) => (
              <Radio key={value} value={value} label={t(`desk.publish.kind.${value}`)} />
            ))}
          </Radio.Group>
        )}
        {mode === 'schedule' && <MomentField value={wall} min={wallOf(new Date())} onChange={setWall} />}
        <Textarea
          label={mode === 'duty' ? t('desk.publish.dialog.duty_why') : t('desk.publish.dialog.reason')}
          required={mode === 'duty'}
          withAsterisk={false}
          maxLength={2000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {order.error && (
          <>
            <p className="late">
              <strong>{t('desk.publish.nothing')}</strong>
            </p>
            <ProblemNotice error={order.error} />
          </>
        )}
        <div className="acts">
          <Button type="submit" loading={order.isPending} disabled={!isReady}>
            {mode === 'schedule' ? t('desk.publish.act.schedule') : t('desk.publish.dialog.now')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
