import { useTranslation } from 'react-i18next';
import { PUBLISHED_AS } from '../../../contract/choices';
import type { Dashboard } from '../../../contract/dashboard';
import { useMoments } from '../../parts/moments';
import { type Days, eachDay } from './days';
import { Drawn } from './drawn';
import { Figure } from './figure';

const COLOURS = { kk_en: 'var(--egiz-accent)', en_kk: 'var(--egiz-ok)', single: 'var(--egiz-warning)' } as const;

export function PublishedFigure({ days, published }: { days: Days; published: Dashboard['published'] }) {
  const { t } = useTranslation();
  const { date } = useMoments();
  const byDay = Map.groupBy(published, ({ day }) => day);
  const valuesOf = (day: string) =>
    Object.fromEntries(PUBLISHED_AS.map((as) => [as, byDay.get(day)?.find((line) => line.as === as)?.count ?? 0]));
  const columns = PUBLISHED_AS.map((as) => ({ key: as, name: t(`desk.dashboard.published.${as}`) }));
  return (
    <Figure
      title={t('desk.dashboard.published.title')}
      empty={t('desk.dashboard.published.empty')}
      head={t('desk.dashboard.day')}
      columns={columns}
      rows={[...byDay.keys()].map((day) => ({ key: day, name: date(day), values: valuesOf(day) }))}
    >
      <Drawn
        as="bars"
        dataKey="day"
        // A day on which nothing went live is a fact as well.
        data={eachDay(days).map((day) => ({ day: date(day), ...valuesOf(day) }))}
        series={columns.map(({ key, name }) => ({ name: key, label: name, color: COLOURS[key] }))}
      />
    </Figure>
  );
}
