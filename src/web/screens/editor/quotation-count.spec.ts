import type { LedgerEntry } from '../../../checks/quotes/quotation-ledger';
import type { TranslationView } from '../../../contract/translation';
import { ledgerOf, openLoss } from './quotation-count';

const entry = (segmentIndex: number, state: LedgerEntry['state']): LedgerEntry => ({
  segmentIndex,
  span: { start: 0, end: 6 },
  text: 'Келді',
  kind: 'speech',
  speaker: null,
  state,
  counterpart: null,
});

describe('the count of quotations', () => {
  const answer = { reason: 'intended' };
  const view = {
    segments: [{ id: 'one' }, { id: 'two' }],
    findings: [
      { segmentId: 'two', checkId: 'quotes.missing', sourceSpans: [{ start: 0, end: 6 }], fingerprint: 'f', answer },
    ],
  } as Partial<Record<keyof TranslationView, unknown>> as TranslationView;

  it('has those that are there, here or elsewhere, and those that somebody answered for', () => {
    const given = new Map([['f', answer]]) as Parameters<typeof ledgerOf>[2];
    const entries = [entry(0, 'matched'), entry(0, 'moved'), entry(0, 'lost'), entry(1, 'lost')];
    const ledger = ledgerOf(entries, view, given);
    expect([ledger.found, ledger.all]).toEqual([3, 4]);
    expect(ledger.rows.map(({ state, declared }) => [state, declared?.reason]).at(-1)).toEqual([
      'paraphrase',
      'intended',
    ]);
    expect(ledgerOf(entries, view, new Map()).found).toBe(2);
  });
});

describe('the flag of a lost quotation', () => {
  const flag = (check: string, start: number, end: number) => ({
    ...{ check, answerable: true, fingerprint: `${check} ${start}` },
    source: [{ start, end }],
  });
  const flags = [flag('quotes.style', 0, 6), flag('quotes.missing', 20, 30), flag('quotes.missing', 2, 9)];
  const lost = entry(0, 'lost');

  it('is the one at its place that says that it is gone', () => {
    expect(openLoss(lost, flags, new Map())?.fingerprint).toBe('quotes.missing 2');
  });

  it('is none where the quotation is there, and none that was answered', () => {
    expect(openLoss(entry(0, 'matched'), flags, new Map())).toBeUndefined();
    expect(openLoss(lost, flags, new Set(['quotes.missing 2']))).toBeUndefined();
  });
});
