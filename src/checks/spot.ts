import type { Span } from '../text/span';
import type { Discovery, Severity, Side } from './check';

/** What can be seen in one text without the other, before it is known which of the two it is. */
export interface Spot {
  readonly check: string;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly parameters: Discovery['parameters'];
  readonly confidence: number;
  readonly fix?: { readonly span: Span; readonly text: string };
}

/** A spot as a finding of the source or of the target, `offset` characters further on. */
export function onSide({ spans, fix, ...spot }: Spot, side: Side, offset = 0): Discovery {
  const moved = (span: Span) => (offset === 0 ? span : { start: span.start + offset, end: span.end + offset });
  const places = spans.map(moved);
  return {
    ...spot,
    source: side === 'source' ? places : [],
    target: side === 'target' ? places : [],
    ...(fix ? { fix: { side, span: moved(fix.span), text: fix.text } } : {}),
  };
}
