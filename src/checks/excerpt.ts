import type { Span } from '../text/span';

/** How much of a text a message shows. */
const SHOWN = 60;
const BEFORE = 25;
const AFTER = 40;

/** The beginning of a text, cut between words. */
export function shortened(text: string): string {
  const words = text.trim();
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …`;
}

/** The words around a place, cut between words. */
export function around(text: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - BEFORE), Math.min(text.length, end + AFTER)];
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const left = from === 0 || /^\s/u.test(before) ? before.trimStart() : before.replace(/^\S+(?:\s+|$)/u, '');
  const right = to === text.length || /\s$/u.test(after) ? after.trimEnd() : after.replace(/(?:\s+|^)\S+$/u, '');
  return `${left}${text.slice(start, end)}${right}`;
}
