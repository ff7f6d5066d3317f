import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../../contract/dashboard';
import { Drawn } from './drawn';
import { Figure } from './figure';

export function SendBacksFigure({ sendBacks }: { sendBacks: Dashboard['sendBacks'] }) {
  const { t } = useTranslation();
  const rows = sendBacks.map(({ category, minor, major }) => ({
    key: category,
    name: t(`desk.dashboard.send_backs.category.${category}`),
    values: { minor, major },
  }));
  const series = [
    { name: 'minor', label: t('desk.dashboard.send_backs.minor'), color: 'var(--egiz-warning)' },
    { name: 'major', label: t('desk.dashboard.send_backs.major'), color: 'var(--egiz-error)' },
  ];
  return (
    <Figure
      title={t('desk.dashboard.send_backs.title')}
      empty={t('desk.dashboard.send_backs.empty')}
      head={t('desk.dashboard.send_backs.reason')}
      columns={series.map(({ name, label }) => ({ key: name, name: label }))}
      rows={rows}
    >
      <Drawn
        as="bars"
        isLying
        dataKey="name"
        data={rows.map(({ name, values }) => ({ name, ...values }))}
        series={series}
      />
    </Figure>
  );
}
