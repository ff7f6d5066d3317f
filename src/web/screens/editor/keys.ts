import type { ActOf } from '../../parts/keys/shortcuts';

export type EditorAct = ActOf<'editor'>;

/** What may be done by somebody who only reads. */
const READING: ReadonlySet<EditorAct> = new Set<EditorAct>([
  ...(['next', 'previous', 'next_unfinished', 'previous_unfinished', 'next_flag', 'previous_flag', 'go_to'] as const),
  ...(['next_returned', 'previous_returned'] as const),
  ...(['special', 'preview', 'comment', 'history', 'panel', 'find', 'close'] as const),
]);
/** What is the editor's even while somebody types into a field beside it. */
const EVERYWHERE: ReadonlySet<EditorAct> = new Set<EditorAct>([
  ...(['confirm', 'confirm_in_order', 'next_unfinished', 'previous_unfinished', 'next_flag', 'previous_flag'] as const),
  ...(['next_returned', 'previous_returned'] as const),
  ...(['go_to', 'find', 'replace', 'save', 'panel', 'close'] as const),
]);

export function isForReading(act: EditorAct): boolean {
  return READING.has(act);
}

export function isForFields(act: EditorAct): boolean {
  return EVERYWHERE.has(act);
}
