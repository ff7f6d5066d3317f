import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { AnswerForm } from './answer-form';
import type { LiveFinding } from './live-findings';
import type { WorkingTexts } from './working-texts';

const SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

interface Props {
  readonly view: TranslationView;
  readonly segmentId: string;
  readonly label: string;
  readonly text: string;
  readonly findings: readonly LiveFinding[];
  readonly answers: ReadonlyMap<string, NonNullable<StandingFinding['answer']>>;
  readonly texts: WorkingTexts;
}

/** What was found in a segment: one sentence each, mended by a button where that can be computed, or left for a chosen reason. */
export function FindingStrip({ view, segmentId, label, text, findings, answers, texts }: Props) {
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
            {view.abilities.save && fix?.side === 'target' && (
              <Button
                size="compact-sm"
                variant="light"
                onClick={() =>
                  texts.type(segmentId, text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end))
                }
              >
                {t('desk.editor.fix')}
              </Button>
            )}
            {view.abilities.save && finding.answerable && !answer && answering !== fingerprint && (
              <Button size="compact-sm" variant="subtle" onClick={() => setAnswering(fingerprint)}>
                {t('desk.editor.leave')}
              </Button>
            )}
            {answering === fingerprint && (
              <AnswerForm
                translationId={view.id}
                fingerprint={fingerprint}
                texts={texts}
                onDone={() => setAnswering(null)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
