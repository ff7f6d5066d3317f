/** A place in a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two places share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of a text at a place: `sliceOf('Ол келді.', { start: 3, end: 8 }) === 'келді'`. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
