import type { Bench } from './bench';
import type { LiveFinding } from './live-findings';

/** Mends a finding of the target in the way its check proposes; in the live editor, so that it can be undone. */
export function applyFix({ texts, live }: Bench, { segmentId, fix }: LiveFinding): boolean {
  if (fix?.side !== 'target') return false;
  const { span, text } = fix;
  if (live.id === segmentId && live.view) {
    if (live.view.composing || span.end > live.view.state.doc.length) return false;
    live.view.dispatch({
      changes: { from: span.start, to: span.end, insert: text },
      selection: { anchor: span.start + text.length },
    });
    return true;
  }
  const before = texts.textOf(segmentId);
  texts.type(segmentId, before.slice(0, span.start) + text + before.slice(span.end));
  return true;
}
