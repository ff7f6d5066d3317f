import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookAgain } from '../../api/queries';
import { ratifyAnswer } from '../../api/review';
import { answerFinding } from '../../api/translation';
import { AnswerForm } from '../../parts/answer-form';
import { halfWritten } from '../../parts/half-written';
import { ProblemNotice } from '../../parts/problem-notice';
import { Withdraw } from '../../parts/withdraw';
import type { ShownFinding } from './findings';

const SIGNS = { blocker: '✕', warning: '△', note: '○' } as const;

interface Props {
  readonly translationId: string;
  readonly accountId: string;
  readonly label: string;
  readonly findings: readonly ShownFinding[];
  /** In review, for whoever reviews. */
  readonly mayJudge: boolean;
}

/** What was found, each in a sentence, with the answer given to it and what a second person may do about that. */
export function FoundList({ findings, label, ...rest }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={label}>
      {findings.map((finding) => (
        <Found key={finding.fingerprint} finding={finding} {...rest} />
      ))}
    </ul>
  );
}

function Found({
  finding,
  translationId,
  accountId,
  mayJudge,
}: Omit<Props, 'findings' | 'label'> & { finding: ShownFinding }) {
  const { t } = useTranslation();
  const { severity, messageKey, parameters, answer, isAnswerable, fingerprint } = finding;
  const place = `answer-${finding.segmentId ?? translationId}-${messageKey}`;
  const [isAnswering, setAnswering] = useState(() => halfWritten(place) !== undefined);
  const ratify = useMutation({
    mutationFn: (answerId: string) => ratifyAnswer(answerId),
    onSettled: lookAgain,
  });
  const item = useRef<HTMLLIElement>(null);
  const isMine = answer?.answeredBy.id === accountId;
  const waits = severity === 'blocker' && answer && !answer.ratifiedBy;
  return (
    <li className={severity} ref={item} tabIndex={-1}>
      <span aria-hidden="true">{SIGNS[severity]}</span> <strong>{t(`desk.editor.severity.${severity}`)}</strong>{' '}
      {t(messageKey, parameters)}
      {answer && (
        <p className="answered">
          {t('desk.editor.answered', {
            name: answer.answeredBy.name,
            reason: t(`desk.editor.reason.${answer.reason}`),
          })}
          {answer.note && <span className="quiet">{` ${answer.note}`}</span>}
          {mayJudge && <Withdraw translationId={translationId} answer={answer} onDone={() => item.current?.focus()} />}
        </p>
      )}
      {answer?.ratifiedBy && <p className="answered">{t('desk.review.ratified', { name: answer.ratifiedBy.name })}</p>}
      {severity === 'blocker' && !answer && <p className="quiet">{t('desk.review.unanswered')}</p>}
      {waits && mayJudge && !isMine && (
        <Button size="compact-sm" variant="light" loading={ratify.isPending} onClick={() => ratify.mutate(answer.id)}>
          {t('desk.review.ratify')}
        </Button>
      )}
      {waits && isMine && <p className="quiet">{t('desk.review.ratify_own')}</p>}
      {waits && !mayJudge && !isMine && <p className="quiet">{t('desk.review.ratify_waits')}</p>}
      {mayJudge && isAnswerable && !answer && !isAnswering && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAnswering(true)}>
          {t('desk.editor.leave')}
        </Button>
      )}
      {mayJudge && isAnswering && !answer && (
        <AnswerForm
          place={place}
          onAnswer={async (given) => {
            await answerFinding(translationId, { fingerprint, ...given });
            await lookAgain();
          }}
          onDone={() => setAnswering(false)}
        />
      )}
      {ratify.error && <ProblemNotice error={ratify.error} />}
    </li>
  );
}
