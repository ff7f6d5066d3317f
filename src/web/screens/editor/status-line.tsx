import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { useActive } from './active';
import { type Bench, useFindings, useSummary } from './bench';
import type { SaveState } from './working-text';

const QUIET_MILLISECONDS = 1_000;
/** What is on its way is no news. */
const TOLD: readonly SaveState[] = ['refused', 'lost', 'conflict', 'waiting', 'saved'];

/** Says to those who do not see the page how their work stands: once, a second after it has come to rest. */
export function StatusLine({ bench, view, note }: Props) {
  const active = useActive(bench.active);
  const number = view.segments.findIndex(({ id }) => id === active) + 1;
  const { t } = useTranslation();
  const { counts } = useSummary(bench);
  const findings = useFindings(bench, active ?? '');
  const state = TOLD.find((one) => counts[one] > 0) ?? 'saved';
  const isMoving = counts.changed + counts.saving > 0;
  const words = [
    ...(note ? [note] : []),
    t(`desk.editor.save.${state}`, { count: counts[state] }),
    ...(active === undefined
      ? []
      : [`${t('desk.editor.segment', { number })}: ${t('desk.editor.findings', { count: findings.length })}`]),
  ].join('. ');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isMoving && state === 'saved') return;
    const timer = setTimeout(() => setSaid(words), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [words, isMoving, state]);
  return (
    <p className="only-heard" role="status">
      {said}
    </p>
  );
}

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  /** What the last key did, where it did not show. */
  readonly note: string;
}
