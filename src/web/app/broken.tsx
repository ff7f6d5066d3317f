import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal, Unreachable } from '../api/client';
import { FailedPage } from '../parts/failed-page';
import { PageHeading } from '../parts/page-heading';

/** A place whose program could not be loaded or has failed: it says so in the reader's language, and how to go on. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const title = t('desk.broken.title');
  const again = () => location.reload();
  if (error instanceof Refusal || error instanceof Unreachable)
    return <FailedPage title={title} error={error} onRetry={again} />;
  return (
    <div className="message">
      <PageHeading title={title} />
      <p>{t('desk.broken.help')}</p>
      <Button onClick={again}>{t('desk.broken.again')}</Button>
    </div>
  );
}
