import { type Change, diffWords } from './diff';

interface Edit extends Change {
  readonly text: string;
}

/**
 * Two changes of one text in one text, or null where both touch the same words:
 * `mergeTexts('Ол кеше келді.', 'Ол бүгін келді.', 'Ол кеше кетті.') === 'Ол бүгін кетті.'`
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const edits = [...editsOf(base, mine), ...editsOf(base, theirs)].sort(
    (one, other) => one.a.start - other.a.start || one.a.end - other.a.end,
  );
  let merged = '';
  let at = 0;
  let last: Edit | undefined;
  for (const edit of edits) {
    if (last && isSame(last, edit)) continue;
    // Edits that only touch would run into each other: nobody can tell which comes first.
    if (last && edit.a.start <= last.a.end) return null;
    merged += base.slice(at, edit.a.start) + edit.text;
    at = edit.a.end;
    last = edit;
  }
  return merged + base.slice(at);
}

function editsOf(base: string, changed: string): Edit[] {
  return diffWords(base, changed).map((change) => ({ ...change, text: changed.slice(change.b.start, change.b.end) }));
}

function isSame(one: Edit, other: Edit): boolean {
  return one.a.start === other.a.start && one.a.end === other.a.end && one.text === other.text;
}
