import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { ProblemNotice } from '../../parts/problem-notice';
import { WhyForm } from '../../parts/why-form';
import { Withdraw } from '../../parts/withdraw';
import { answerAll } from './answering';
import type { Bench } from './bench';
import type { LiveFinding } from './live-findings';
import type { LedgerRow } from './quotation-count';

const SIGNS = { matched: '✓', moved: '↷', lost: '✕', paraphrase: '≈' } as const;

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly row: LedgerRow;
  /** The flag that stands because the quotation is lost. */
  readonly loss: LiveFinding | undefined;
  readonly onGo: (segmentId: string) => void;
}

/** One quotation: where it is, where it went; and, where it went nowhere, that it is told in other words on purpose. */
export function LedgerItem({ bench, view, row, loss, onGo }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  const { counterpart, state, declared } = row;
  const there = counterpart && view.segments[counterpart.segmentIndex];
  const maySave = view.abilities.save;
  const toBeginning = () => first.current?.focus();
  return (
    <li className={state}>
      <button type="button" ref={first} onClick={() => onGo(row.segmentId)}>
        <span aria-hidden="true">{SIGNS[state]}</span> <strong>{t(`desk.editor.ledger.${state}`)}</strong>{' '}
        {row.speaker !== null && <span lang={view.sourceLocale}>{row.speaker}: </span>}
        <q lang={view.sourceLocale}>{row.text}</q>
      </button>
      {counterpart && there && (
        <button type="button" onClick={() => onGo(there.id)}>
          {state === 'moved' && `${t('desk.editor.segment', { number: counterpart.segmentIndex + 1 })}: `}
          <q lang={view.targetLocale}>{counterpart.text}</q>
        </button>
      )}
      {declared && (
        <p className="quiet">
          {t('desk.editor.answered', {
            name: declared.answeredBy.name,
            reason: declared.note ?? t(`desk.editor.reason.${declared.reason}`),
          })}{' '}
          {maySave && <Withdraw translationId={view.id} answer={declared} onDone={toBeginning} />}
        </p>
      )}
      {maySave && loss && <Declare bench={bench} view={view} row={row} loss={loss} onDone={toBeginning} />}
    </li>
  );
}

interface Declaring extends Pick<Props, 'bench' | 'view' | 'row'> {
  readonly loss: LiveFinding;
  readonly onDone: () => void;
}

/** That a quotation is a paraphrase is the answer to its flag: meant so, for the reason that is written down. */
function Declare({ bench, view, row, loss, onDone }: Declaring) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const declare = async (note: string) => {
    setError(null);
    try {
      await answerAll(queries, bench, view.id, [{ fingerprint: loss.fingerprint, reason: 'intended', note }]);
      onDone();
      return true;
    } catch (refused) {
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      return false;
    }
  };
  if (!isOpen)
    return (
      <button type="button" className="small-act" onClick={() => setOpen(true)}>
        {t('desk.editor.ledger.declare')}
      </button>
    );
  return (
    <>
      <WhyForm
        place={`paraphrase-${row.segmentId}-${row.span.start}`}
        question={t('desk.editor.ledger.why')}
        act={t('desk.editor.ledger.declare')}
        onAct={declare}
        onClose={() => {
          setOpen(false);
          onDone();
        }}
      />
      {error && <ProblemNotice error={error} />}
    </>
  );
}
