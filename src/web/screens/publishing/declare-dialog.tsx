import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import type { DeclareSingle } from '../../../contract/publishing';
import { declareSingle } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { Dialog } from '../../parts/dialog';
import { momentOf, wallOf } from '../../parts/newsroom-time';
import { ProblemNotice } from '../../parts/problem-notice';
import { AlmatyField } from './almaty-field';

/** Half a pair does not happen by accident: which text goes out alone, why, and what becomes of the other language. */
export function DeclareDialog({ article, onClose }: { article: ArticleView; onClose: () => void }) {
  const { t } = useTranslation();
  const locales = article.editions.map(({ locale }) => locale);
  const [locale, setLocale] = useState(locales.length === 1 ? locales[0] : undefined);
  const [twin, setTwin] = useState<'due' | 'none' | null>(null);
  const [wall, setWall] = useState('');
  const [reason, setReason] = useState('');
  const declare = useMutation({
    mutationFn: (single: DeclareSingle) => declareSingle(article.id, single),
    onSuccess: onClose,
    onSettled: lookAgain,
  });
  const isReady = locale && reason.trim() !== '' && (twin === 'none' || (twin === 'due' && wall !== ''));
  return (
    <Dialog title={t('desk.publish.act.declare')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!locale || !isReady) return;
          const other = twin === 'due' ? { twinDueAt: momentOf(wall) } : { hasNoTwin: true as const };
          declare.mutate({ locale, reason: reason.trim(), ...other });
        }}
      >
        <Radio.Group
          label={t('desk.publish.dialog.which')}
          value={locale ?? null}
          onChange={(value) => setLocale(value as typeof locale)}
        >
          {locales.map((value) => (
            <Radio key={value} value={value} label={t(`desk.publish.language.${value}`)} />
          ))}
        </Radio.Group>
        <Radio.Group
          label={t('desk.publish.dialog.twin')}
          value={twin}
          onChange={(value) => setTwin(value as typeof twin)}
        >
          <Radio value="due" label={t('desk.publish.dialog.twin_due')} />
          <Radio value="none" label={t('desk.publish.dialog.twin_none')} />
        </Radio.Group>
        {twin === 'due' && <AlmatyField value={wall} min={wallOf(new Date())} onChange={setWall} />}
        <Textarea
          label={t('desk.publish.dialog.reason_needed')}
          required
          withAsterisk={false}
          maxLength={2000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {declare.error && <ProblemNotice error={declare.error} />}
        <div className="acts">
          <Button type="submit" loading={declare.isPending} disabled={!isReady}>
            {t('desk.publish.act.declare')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
