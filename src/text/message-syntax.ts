import type { Span } from './span';

/**
 * Placeholders and the syntax of messages, which translators leave alone: what stands inside braces, except inside a second pair of
 * them, where it is text again: `{count, plural, one {# book} other {# books}}`. Braces that do not pair are no syntax.
 */
export function messageSyntax(text: string): Span[] {
  const spans: Span[] = [];
  let [depth, start] = [0, 0];
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at += 1) {
    const character = text[at];
    if (character !== '{' && character !== '}') continue;
    if (depth % 2 === 1) spans.push({ start, end: at });
    depth += character === '{' ? 1 : -1;
    if (depth < 0) return [];
    start = at;
  }
  return depth === 0 ? spans : [];
}
