import './dashboard.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dashboardQuery } from '../../api/dashboard';
import { Loading } from '../../parts/loading';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Days, lastDays } from './days';
import { DaysForm } from './days-form';
import { FindingsFigure } from './findings-figure';
import { HoursFigure } from './hours-figure';
import { PublishedFigure } from './published-figure';
import { SendBacksFigure } from './send-backs-figure';
import { WorkFigure } from './work-figure';

const route = getRouteApi('/desk/dashboard');
const USUAL_DAYS = 30;

/** How the newsroom does, in figures. None of them is about a person. */
export function DashboardScreen() {
  const { t } = useTranslation();
  const { from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const days = from && to ? { from, to } : lastDays(USUAL_DAYS);
  return (
    <>
      <PageHeading title={t('desk.dashboard.title')} />
      <DaysForm key={`${days.from} ${days.to}`} days={days} onChoose={(search) => void navigate({ search })} />
      <Figures days={days} />
    </>
  );
}

function Figures({ days }: { days: Days }) {
  const found = useQuery(dashboardQuery(days));
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { published, hoursToLive, hoursToLiveOverall, work, findings, sendBacks } = found.data;
  return (
    <div className="charts">
      <PublishedFigure days={days} published={published} />
      <HoursFigure days={hoursToLive} overall={hoursToLiveOverall} />
      <WorkFigure work={work} />
      <FindingsFigure findings={findings} />
      <SendBacksFigure sendBacks={sendBacks} />
    </div>
  );
}
