import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { type Answers, type Bench, useAllFindings, useLedger } from './bench';
import { LedgerItem } from './ledger-item';
import { ledgerOf, openLoss } from './quotation-count';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly answers: Answers;
  readonly onGo: (segmentId: string) => void;
}

/** Each quotation of the source with who says it and what became of it; both places are one step away. */
export function LedgerList({ bench, view, answers, onGo }: Props) {
  const { t } = useTranslation();
  const findings = useAllFindings(bench);
  const { rows } = ledgerOf(useLedger(bench), view, answers);
  if (rows.length === 0) return <p className="quiet">{t('desk.editor.ledger.none')}</p>;
  return (
    <ul className="panel-list ledger">
      {rows.map((row) => (
        <LedgerItem
          key={`${row.segmentId}-${row.span.start}`}
          bench={bench}
          view={view}
          row={row}
          loss={openLoss(row, findings.get(row.segmentId) ?? [], answers)}
          onGo={onGo}
        />
      ))}
    </ul>
  );
}
