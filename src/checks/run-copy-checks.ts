import { compareCopies, type Drift } from '../text/copies';
import type { Discovery, Finding } from './check';
import { findingOf } from './finding';

const CHECKS: Partial<Record<Drift['kind'], string>> = { apostrophe: 'apostrophe.diff', quote: 'quotes.diff' };

/**
 * What a copy lost against the text it is a copy of, as findings: exact, since both say the same. The source is the reference, the
 * target the copy, and each finding knows its repair.
 */
export function runCopyChecks(copy: string, reference: string): Finding[] {
  return compareCopies(copy, reference).flatMap((drift) => {
    const check = CHECKS[drift.kind];
    if (!check || (drift.cause !== 'stripped' && drift.cause !== 'encoding')) return [];
    return [findingOf(discoveryOf(check, drift, copy), reference, copy)];
  });
}

function discoveryOf(check: string, drift: Drift, copy: string): Discovery {
  const place = drift.placement.offset;
  const isReplaced = drift.cause === 'encoding' && copy[place] !== undefined && /[?\uFFFD□]/u.test(copy[place]);
  const span = { start: place, end: place + (isReplaced ? 1 : 0) };
  return {
    check,
    severity: 'warning',
    source: [{ start: drift.reference.offset, end: drift.reference.offset + drift.char.length }],
    target: [span],
    parameters: { mark: drift.char, before: drift.before, after: drift.after },
    confidence: 1,
    fix: { side: 'target', span, text: drift.char },
  };
}
