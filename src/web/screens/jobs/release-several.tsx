import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookAgain } from '../../api/queries';
import { releaseJob } from '../../api/translations';
import { SeveralBar } from '../../parts/several/several-bar';
import type { Several } from '../../parts/several/use-several';
import { WhyForm } from '../../parts/why-form';

/** Gives back the jobs that are chosen, with one reason for all. */
export function ReleaseSeveral({ several }: { several: Several }) {
  const { t } = useTranslation();
  const [isReleasing, setReleasing] = useState(false);
  const release = async (reason: string) => {
    const isDone = await several.run((id) => releaseJob(id, reason));
    setReleasing(false);
    await lookAgain();
    return isDone;
  };
  return (
    <SeveralBar several={several} done={t('desk.jobs.several.done')}>
      {isReleasing ? (
        <WhyForm
          place="release-several"
          question={t('desk.jobs.release_reason')}
          act={t('desk.jobs.release')}
          onAct={release}
          onClose={() => setReleasing(false)}
        />
      ) : (
        <Button variant="outline" loading={several.isBusy} onClick={() => setReleasing(true)}>
          {t('desk.jobs.several.act', { count: several.chosen.length })}
        </Button>
      )}
    </SeveralBar>
  );
}
