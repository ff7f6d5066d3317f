import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Days, isRange, lastDays } from './days';

const RANGES = [7, 30, 90] as const;

/** The days stand in the address, so that a link shows the same figures. */
export function DaysForm({ days, onChoose }: { days: Days; onChoose: (days: Days) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(days);
  const change = (part: Partial<Days>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (next.from && next.to && isRange(next)) onChoose(next);
  };
  return (
    <section className="days" aria-label={t('desk.dashboard.days')}>
      <TextInput
        type="date"
        label={t('desk.dashboard.from')}
        value={typed.from}
        max={typed.to}
        onChange={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('desk.dashboard.to')}
        value={typed.to}
        min={typed.from}
        error={isRange(typed) ? undefined : t('validation.days_in_a_year')}
        onChange={({ currentTarget }) => change({ to: currentTarget.value })}
      />
      {RANGES.map((count) => (
        <Link key={count} to="/dashboard" search={lastDays(count)}>
          {t(`desk.dashboard.range.${count}`)}
        </Link>
      ))}
    </section>
  );
}
