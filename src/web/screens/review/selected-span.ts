import type { Span } from '../../../text/span';

/** What is marked within a text on the page, by its letters; null where nothing is, or something else as well. */
export function selectedSpan(text: Element | null): Span | null {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const start = lettersBefore(text, range.startContainer, range.startOffset);
  const end = lettersBefore(text, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** What was taken out is shown, but is no part of the text. */
function lettersBefore(text: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(text);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const out of before.querySelectorAll('del')) out.remove();
  return before.textContent?.length ?? 0;
}
