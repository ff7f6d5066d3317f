import { useTranslation } from 'react-i18next';
import { AGES } from '../../../contract/choices';
import type { Dashboard } from '../../../contract/dashboard';
import { STATES } from '../../../workflow/states';
import { Drawn } from './drawn';
import { Figure } from './figure';

const COLOURS = {
  hour: 'var(--egiz-ok)',
  day: 'var(--egiz-accent)',
  week: 'var(--egiz-warning)',
  older: 'var(--egiz-error)',
} as const;

export function WorkFigure({ work }: { work: Dashboard['work'] }) {
  const { t } = useTranslation();
  const byState = Map.groupBy(work, ({ state }) => state);
  const columns = AGES.map((age) => ({ key: age, name: t(`desk.dashboard.work.${age}`) }));
  const rows = STATES.filter((state) => byState.has(state)).map((state) => ({
    key: state,
    name: t(`desk.state.${state}`),
    values: Object.fromEntries(
      AGES.map((age) => [age, byState.get(state)?.find((line) => line.age === age)?.count ?? 0]),
    ),
  }));
  return (
    <Figure
      title={t('desk.dashboard.work.title')}
      empty={t('desk.dashboard.work.empty')}
      head={t('desk.dashboard.work.state')}
      columns={columns}
      rows={rows}
    >
      <Drawn
        as="bars"
        isLying
        dataKey="name"
        data={rows.map(({ name, values }) => ({ name, ...values }))}
        series={columns.map(({ key, name }) => ({ name: key, label: name, color: COLOURS[key] }))}
      />
    </Figure>
  );
}
