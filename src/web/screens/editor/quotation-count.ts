import type { LedgerEntry } from '../../../checks/quotes/quotation-ledger';
import type { TranslationView } from '../../../contract/translation';
import type { Answers } from './bench';

export interface LedgerRow extends LedgerEntry {
  readonly segmentId: string;
  /** Why somebody left it as it is. */
  readonly reason: string | null;
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
    const declared = entry.state === 'lost' ? given?.answer : undefined;
    return [
      {
        ...entry,
        segmentId: segment.id,
        state: declared ? ('paraphrase' as const) : entry.state,
        reason: declared?.reason ?? null,
      },
    ];
  });
  return { rows, all: rows.length, found: rows.filter(({ state }) => state !== 'lost').length };
}
