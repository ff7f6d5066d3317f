import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../../contract/dashboard';
import { useMoments } from '../../parts/moments';
import { Drawn } from './drawn';
import { Figure } from './figure';

interface Props {
  readonly days: Dashboard['hoursToLive'];
  readonly overall: Dashboard['hoursToLiveOverall'];
}

export function HoursFigure({ days, overall }: Props) {
  const { t } = useTranslation();
  const { date } = useMoments();
  const columns = [
    { key: 'median', name: t('desk.dashboard.hours.median'), color: 'var(--egiz-accent)' },
    { key: 'p90', name: t('desk.dashboard.hours.p90'), color: 'var(--egiz-warning)' },
  ] as const;
  const rounded = (hours: number) => Math.round(hours * 10) / 10;
  return (
    <Figure
      title={t('desk.dashboard.hours.title')}
      empty={t('desk.dashboard.published.empty')}
      head={t('desk.dashboard.day')}
      columns={[...columns, { key: 'articles', name: t('desk.dashboard.hours.articles') }]}
      rows={days.map(({ day, median, p90, articles }) => ({
        key: day,
        name: date(day),
        values: { median, p90, articles },
      }))}
      note={
        overall
          ? t('desk.dashboard.hours.overall', {
              articles: overall.articles,
              median: rounded(overall.median),
              p90: rounded(overall.p90),
            })
          : undefined
      }
    >
      <Drawn
        as="lines"
        dataKey="day"
        data={days.map(({ day, median, p90 }) => ({ day: date(day), median: rounded(median), p90: rounded(p90) }))}
        series={columns.map(({ key, name, color }) => ({ name: key, label: name, color }))}
      />
    </Figure>
  );
}
