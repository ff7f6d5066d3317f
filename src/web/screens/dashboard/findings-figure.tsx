import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../../contract/dashboard';
import { Drawn } from './drawn';
import { Figure } from './figure';
import { kindOf } from './finding-kinds';

interface Counts {
  readonly standing: number;
  readonly fixed: number;
  readonly dismissed: number;
}

const sum = (rows: readonly { readonly values: Counts }[], of: keyof Counts) =>
  rows.reduce((so, { values }) => so + values[of], 0);
const total = ({ standing, fixed, dismissed }: Counts) => standing + fixed + dismissed;

/** The chart by what the checks are about; the table has each of them. */
export function FindingsFigure({ findings }: { findings: Dashboard['findings'] }) {
  const { t } = useTranslation();
  const rows = findings.map(({ checkId, raised, fixed, dismissed }) => ({
    key: checkId,
    name: `${t(`desk.dashboard.findings.kind.${kindOf(checkId)}`)}: ${checkId}`,
    values: { raised, fixed, dismissed, standing: raised - fixed - dismissed },
  }));
  const kinds = [...Map.groupBy(rows, ({ key }) => kindOf(key))]
    .map(
      ([kind, of]) =>
        [kind, { standing: sum(of, 'standing'), fixed: sum(of, 'fixed'), dismissed: sum(of, 'dismissed') }] as const,
    )
    .sort(([, one], [, other]) => total(other) - total(one));
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
        data={kinds.map(([kind, values]) => ({ check: t(`desk.dashboard.findings.kind.${kind}`), ...values }))}
        series={series}
      />
    </Figure>
  );
}
