import { useQueryClient } from '@tanstack/react-query';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from '../../parts/answer-form';
import { Withdraw } from '../../parts/withdraw';
import { answerAll } from './answering';
import { type Answers, type Bench, usePointed } from './bench';
import { applyFix } from './fixing';
import type { LiveFinding } from './live-findings';

export const FINDING_SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

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
export const FindingStrip = memo(function Strip({
  bench,
  translationId,
  segmentId,
  label,
  findings,
  answers,
  maySave,
}: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const pointed = usePointed(bench, segmentId);
  const { flags, live } = bench;
  return (
    <ul className="findings" id={`findings-${segmentId}`} tabIndex={-1} aria-label={label}>
      {findings.map((finding) => {
        const { fingerprint, severity, fix } = finding;
        const answer = answers.get(fingerprint);
        const isPointed = pointed?.fingerprint === fingerprint;
        const isAnswering = isPointed && pointed.isAnswering && !answer;
        return (
          <li key={fingerprint} className={answer ? 'answered' : severity} aria-current={isPointed || undefined}>
            <span aria-hidden="true">{FINDING_SIGNS[severity]}</span>{' '}
            <strong>{t(`desk.editor.severity.${severity}`)}</strong> {t(finding.message, finding.parameters)}{' '}
            {answer && (
              <em>
                {t('desk.editor.answered', {
                  name: answer.answeredBy.name,
                  reason: t(`desk.editor.reason.${answer.reason}`),
                })}
                {answer.note && <span className="quiet">{` ${answer.note}`}</span>}
              </em>
            )}
            {maySave && answer && (
              <Withdraw
                translationId={translationId}
                answer={answer}
                onDone={() => document.getElementById(`findings-${segmentId}`)?.focus()}
              />
            )}
            {maySave && fix?.side === 'target' && (
              <button type="button" className="small-act" onClick={() => applyFix(bench, finding)}>
                {t('desk.editor.fix')}
              </button>
            )}
            {maySave && finding.answerable && !answer && !isAnswering && (
              <button type="button" className="small-act" onClick={() => flags.point(finding, true)}>
                {t('desk.editor.leave')}
              </button>
            )}
            {isAnswering && (
              <AnswerForm
                // The text may change under the note: it is about what was found, not about each letter.
                place={`answer-${segmentId}-${finding.check}`}
                onAnswer={(answered) => answerAll(queries, bench, translationId, [{ fingerprint, ...answered }])}
                onDone={() => {
                  flags.point(finding);
                  if (live.id === segmentId) live.view?.focus();
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
});
