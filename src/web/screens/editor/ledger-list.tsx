import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { type Answers, type Bench, useLedger } from './bench';
import { ledgerOf } from './quotation-count';

const SIGNS = { matched: '✓', moved: '↷', lost: '✕', paraphrase: '≈' } as const;

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly answers: Answers;
  readonly onGo: (segmentId: string) => void;
}

/** Each quotation of the source with who says it and what became of it; both places are one step away. */
export function LedgerList({ bench, view, answers, onGo }: Props) {
  const { t } = useTranslation();
  const { rows } = ledgerOf(useLedger(bench), view, answers);
  if (rows.length === 0) return <p className="quiet">{t('desk.editor.ledger.none')}</p>;
  return (
    <ul className="panel-list ledger">
      {rows.map((row) => {
        const { segmentIndex, span, counterpart, state, reason } = row;
        const there = counterpart && view.segments[counterpart.segmentIndex];
        return (
          <li key={`${segmentIndex}-${span.start}`} className={state}>
            <button type="button" onClick={() => onGo(row.segmentId)}>
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
            {reason !== null && <p className="quiet">{t(`desk.editor.reason.${reason}`)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
