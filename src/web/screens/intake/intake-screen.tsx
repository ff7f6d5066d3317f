import './intake.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session';
import { PageHeading } from '../../parts/page-heading';
import { BringIn } from './bring-in';
import { ImportedBatch } from './imported-batch';
import { NeedsTwin } from './needs-twin';

const route = getRouteApi('/desk/intake');

/** Where texts come in: a page or a file, what became of it, and what still waits for its other language. */
export function IntakeScreen() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { batch } = route.useSearch();
  const navigate = route.useNavigate();
  const mayImport = session?.permissions.includes('article.import');
  return (
    <>
      <PageHeading title={t('desk.intake.title')} />
      {mayImport && <BringIn onImported={(id) => void navigate({ search: { batch: id } })} />}
      {mayImport && batch && <ImportedBatch key={batch} id={batch} />}
      <NeedsTwin permissions={session?.permissions ?? []} />
    </>
  );
}
