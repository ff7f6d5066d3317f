import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishingState } from '../../../contract/publishing';
import { setEmbargo } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { Dialog } from '../../parts/dialog';
import { MomentField } from '../../parts/moment-field';
import { momentOf, wallOf } from '../../parts/newsroom-time';
import { ProblemNotice } from '../../parts/problem-notice';

/** Until when nothing leaves the house; or that it may. */
export function EmbargoDialog({ state, onClose }: { state: PublishingState; onClose: () => void }) {
  const { t } = useTranslation();
  const [wall, setWall] = useState(state.embargoUntil ? wallOf(new Date(state.embargoUntil)) : '');
  const [reason, setReason] = useState('');
  const set = useMutation({
    mutationFn: (until: string | null) =>
      setEmbargo(state.articleId, { until, ...(reason.trim() !== '' && { reason: reason.trim() }) }),
    onSuccess: onClose,
    onSettled: lookAgain,
  });
  return (
    <Dialog title={t('desk.publish.act.embargo')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wall !== '') set.mutate(momentOf(wall));
        }}
      >
        <p>{t('desk.publish.dialog.embargo_help')}</p>
        <MomentField value={wall} onChange={setWall} />
        <Textarea
          label={t('desk.publish.dialog.reason')}
          maxLength={2000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {set.error && <ProblemNotice error={set.error} />}
        <div className="acts">
          <Button type="submit" loading={set.isPending} disabled={wall === ''}>
            {t('desk.publish.dialog.embargo_set')}
          </Button>
          {state.embargoUntil && (
            <Button variant="outline" loading={set.isPending} onClick={() => set.mutate(null)}>
              {t('desk.publish.dialog.embargo_lift')}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
