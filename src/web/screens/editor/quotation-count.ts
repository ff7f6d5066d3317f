import type { LedgerEntry } from '../../../checks/quotes/quotation-ledger';
import type { TranslationView } from '../../../contract/translation';
import type { Answer, Answers } from './bench';
import type { LiveFinding } from './live-findings';

export interface LedgerRow extends LedgerEntry {
  readonly segmentId: string;
  /** What somebody said who left it as it is. */
  readonly declared: Answer | null;
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly found: number;
  readonly all: number;
}

/** What became of the quotations of a translation: one that is gone and that somebody answered for is no loss. */
export function ledgerOf(entries: readonly LedgerEntry[], view: TranslationView, answers: Answers): Ledger {
  const answered = view.findings.filter(({ checkId, answer }) => answer && checkId.startsWith('quotes.'));
  const rows = entries.flatMap((entry) => {
    const segment = view.segments[entry.segmentIndex];
    if (!segment) return [];
    const given = answered.find(
      ({ segmentId, sourceSpans, fingerprint }) =>
        segmentId === segment.id &&
        answers.has(fingerprint) &&
        sourceSpans.some(({ start, end }) => start < entry.span.end && entry.span.start < end),
    );
    const declared = entry.state === 'lost' ? (given?.answer ?? null) : null;
    return [
      {
        ...entry,
        segmentId: segment.id,
        state: declared ? ('paraphrase' as const) : entry.state,
        declared,
      },
    ];
  });
  return { rows, all: rows.length, found: rows.filter(({ state }) => state !== 'lost').length };
}

/** The flags that say that a quotation is gone. */
const LOSS = /^quotes\.(?:missing|partial_missing|fewer|content)$/;

type Flag = Pick<LiveFinding, 'check' | 'answerable' | 'fingerprint' | 'source'>;

/** The flag that stands because a quotation is lost, as long as nobody has answered it. */
export function openLoss<One extends Flag>(
  { state, span }: Pick<LedgerRow, 'state' | 'span'>,
  findings: readonly One[],
  answers: Pick<Answers, 'has'>,
): One | undefined {
  if (state !== 'lost') return undefined;
  return findings.find(
    ({ check, answerable, fingerprint, source }) =>
      LOSS.test(check) &&
      answerable &&
      !answers.has(fingerprint) &&
      source.some(({ start, end }) => start < span.end && span.start < end),
  );
}
