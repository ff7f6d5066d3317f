import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../../contract/dashboard';
import { Drawn } from './drawn';
import { Figure } from './figure';

/** As many as an eye can tell apart; the table has them all. */
const MOST_BARS = 12;

export function FindingsFigure({ findings }: { findings: Dashboard['findings'] }) {
  const { t } = useTranslation();
  const rows = findings.map(({ checkId, raised, fixed, dismissed }) => ({
    key: checkId,
    name: <code>{checkId}</code>,
    values: { raised, fixed, dismissed, standing: raised - fixed - dismissed },
  }));
  const series = [
    { name: 'standing', label: t('desk.dashboard.findings.standing'), color: 'var(--egiz-error)' },
    { name: 'fixed', label: t('desk.dashboard.findings.fixed'), color: 'var(--egiz-ok)' },
    { name: 'dismissed', label: t('desk.dashboard.findings.dismissed'), color: 'var(--egiz-accent)' },
  ];
  return (
    <Figure
      title={t('desk.dashboard.findings.title')}
      empty={t('desk.dashboard.findings.empty')}
      head={t('desk.dashboard.findings.check')}
      columns={[
        { key: 'raised', name: t('desk.dashboard.findings.raised') },
        ...series.map(({ name, label }) => ({ key: name, name: label })),
      ]}
      rows={rows}
    >
      <Drawn
        as="bars"
        isLying
        dataKey="check"
        data={rows.slice(0, MOST_BARS).map(({ key, values }) => ({ check: key, ...values }))}
        series={series}
      />
    </Figure>
  );
}
