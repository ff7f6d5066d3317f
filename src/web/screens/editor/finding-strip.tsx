import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './answer-form';
import type { Answers, Bench } from './bench';
import { applyFix } from './fixing';
import type { LiveFinding } from './live-findings';

const SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

interface Props {
  readonly bench: Bench;
  readonly translationId: string;
  readonly segmentId: string;
  readonly label: string;
  readonly findings: readonly LiveFinding[];
  readonly answers: Answers;
  readonly maySave: boolean;
}

/** What was found in a segment: one sentence each, mended by a button where that can be computed, or left for a chosen reason. */
export function FindingStrip({ bench, translationId, segmentId, label, findings, answers, maySave }: Props) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<string | null>(null);
  return (
    <ul className="findings" id={`findings-${segmentId}`} tabIndex={-1} aria-label={label}>
      {findings.map((finding) => {
        const { fingerprint, severity, fix } = finding;
        const answer = answers.get(fingerprint);
        return (
          <li key={fingerprint} className={severity}>
            <span aria-hidden="true">{SIGNS[severity]}</span> <strong>{t(`desk.editor.severity.${severity}`)}</strong>{' '}
            {t(finding.message, finding.parameters)}{' '}
            {answer && (
              <em>
                {t('desk.editor.answered', {
                  name: answer.answeredBy.name,
                  reason: t(`desk.editor.reason.${answer.reason}`),
                })}
              </em>
            )}
            {maySave && fix?.side === 'target' && (
              <Button size="compact-sm" variant="light" onClick={() => applyFix(bench, finding)}>
                {t('desk.editor.fix')}
              </Button>
            )}
            {maySave && finding.answerable && !answer && answering !== fingerprint && (
              <Button size="compact-sm" variant="subtle" onClick={() => setAnswering(fingerprint)}>
                {t('desk.editor.leave')}
              </Button>
            )}
            {answering === fingerprint && (
              <AnswerForm
                translationId={translationId}
                fingerprint={fingerprint}
                texts={bench.texts}
                onDone={() => setAnswering(null)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
