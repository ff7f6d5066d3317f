import { compareCopies, type Drift } from '../text/copies';
import type { Discovery, Finding, Severity } from './check';
import { shortened } from './excerpt';
import { findingOf } from './finding';

/**
 * Every difference of a copy from the text it is a copy of, each as one finding of its class: marks and other characters that were
 * stripped, what a wrong character set left, the end that was cut off, words that were edited, sentences that stand elsewhere. Exact, since
 * both should be the same: all repairs together make the copy the reference again. A sentence that stands elsewhere has no repair, as
 * it can be put back in two ways. The source is the reference, the target the copy.
 */
export function runCopyChecks(copy: string, reference: string): Finding[] {
  return compareCopies(copy, reference).map((drift) => findingOf(discoveryOf(drift, copy, reference), reference, copy));
}

function discoveryOf(drift: Drift, copy: string, reference: string): Discovery {
  const { placement, reference: place, before, after } = drift;
  const check = checkOf(drift);
  const source = { start: place.offset, end: place.offset + place.length };
  const target = { start: placement.offset, end: placement.offset + placement.length };
  const [expected, actual] = [reference.slice(source.start, source.end), copy.slice(target.start, target.end)];
  return {
    check,
    severity: severityOf(drift),
    source: [source],
    target: [target],
    parameters: check.endsWith('.diff')
      ? { mark: drift.char, before, after }
      : { expected: visible(expected), actual: visible(actual), before, after },
    expected,
    actual,
    evidence: [drift.kind, drift.cause],
    confidence: 1,
    ...(drift.cause === 'moved' ? {} : { fix: { side: 'target', span: target, text: expected } }),
  };
}

/** Quotation marks and apostrophes that are gone have checks of their own: they are what copies most often lose. */
function checkOf({ kind, cause }: Drift): string {
  if (cause === 'stripped' || cause === 'encoding') {
    if (kind === 'apostrophe') return 'apostrophe.diff';
    if (kind === 'quote') return 'quotes.diff';
  }
  return `copy.${cause}`;
}

/** Somebody may have edited words and moved sentences on purpose; figures hardly. */
function severityOf({ kind, cause }: Drift): Severity {
  if (cause === 'moved') return 'note';
  return cause === 'edited' && kind !== 'digit' ? 'note' : 'warning';
}

/** What a message shows of a piece of text; of white space a sign for it, of nothing `none`. */
function visible(piece: string): string {
  if (piece === '') return 'none';
  return shortened(piece) || (piece.includes('\n') ? '¶' : '␣');
}
