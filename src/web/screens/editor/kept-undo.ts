import { historyField, undo, undoDepth } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';

const FIELDS = { history: historyField };

/** A text with everything that can be taken back in it, as plain data. */
export function toKept(state: EditorState): unknown {
  return state.toJSON(FIELDS);
}

/**
 * The way back; undefined where it cannot be read, is of an older desk, or its steps do not fit its text: whoever finds it so begins without
 * anything to take back, and with their text.
 */
export function fromKept(kept: unknown, extensions: Extension): EditorState | undefined {
  if (kept === undefined) return undefined;
  try {
    const state = EditorState.fromJSON(kept, { extensions }, FIELDS);
    takeAllBack(state);
    return state;
  } catch {
    return undefined;
  }
}

/** Goes all the way back, aside: a step that does not fit is found here, and not by the person who takes it. */
function takeAllBack(state: EditorState): void {
  let now = state;
  for (let left = undoDepth(state); left > 0; left--) {
    undo({
      state: now,
      dispatch: (transaction) => {
        now = transaction.state;
      },
    });
  }
}

/** What was kept, with what happened to the text meanwhile as one more step that can be taken back. */
export function stateOf(kept: EditorState | undefined, text: string, extensions: Extension): EditorState {
  if (!kept) return EditorState.create({ doc: text, selection: { anchor: text.length }, extensions });
  if (kept.doc.toString() === text) return kept;
  return kept.update({ changes: { from: 0, to: kept.doc.length, insert: text }, selection: { anchor: text.length } })
    .state;
}
