import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import type { Bench } from './bench';
import { FINDING_SIGNS } from './finding-strip';
import type { LiveFinding } from './live-findings';

const MOST = 100;
const WEIGHT = { blocker: 0, warning: 1, note: 2 } as const;

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly findings: readonly LiveFinding[];
  readonly onGo: (segmentId: string) => void;
}

/** Every finding that nobody has answered, the gravest first; each leads to its place. */
export const FlagList = memo(function List({ bench, view, findings, onGo }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className="quiet">{t('desk.editor.findings', { count: 0 })}</p>;
  const places = new Map(view.segments.map(({ id }, index) => [id, index]));
  const sorted = [...findings].sort(
    (one, other) =>
      WEIGHT[one.severity] - WEIGHT[other.severity] ||
      (places.get(one.segmentId) ?? 0) - (places.get(other.segmentId) ?? 0),
  );
  return (
    <ul className="panel-list">
      {sorted.slice(0, MOST).map((finding) => (
        <Flag
          key={finding.fingerprint}
          flags={bench.flags}
          finding={finding}
          number={(places.get(finding.segmentId) ?? 0) + 1}
          onGo={onGo}
        />
      ))}
      {sorted.length > MOST && (
        <li className="quiet">{t('desk.editor.panel.more', { count: sorted.length - MOST })}</li>
      )}
    </ul>
  );
});

interface FlagProps {
  readonly flags: Bench['flags'];
  readonly finding: LiveFinding;
  readonly number: number;
  readonly onGo: Props['onGo'];
}

/** A finding stays the same object while nothing about it changes: what somebody types concerns few of a hundred. */
const Flag = memo(function One({ flags, finding, number, onGo }: FlagProps) {
  const { t } = useTranslation();
  return (
    <li className={finding.severity}>
      <button
        type="button"
        onClick={() => {
          flags.point(finding);
          onGo(finding.segmentId);
        }}
      >
        <span aria-hidden="true">{FINDING_SIGNS[finding.severity]}</span>{' '}
        <strong>{t('desk.editor.segment', { number })}</strong> {t(finding.message, finding.parameters)}
      </button>
    </li>
  );
});
