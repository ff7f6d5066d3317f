import { history, undo } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import { fromKept, stateOf, toKept } from './kept-undo';

const extensions = history({ newGroupDelay: 0 });

/** A text written in steps, each of which can be taken back. */
function written(...steps: string[]): EditorState {
  return steps.reduce(
    (state, insert) => state.update({ changes: { from: state.doc.length, insert }, userEvent: 'input' }).state,
    stateOf(undefined, '', extensions),
  );
}

function takenBack(state: EditorState | undefined): string {
  let text = 'nothing to take back';
  if (state) undo({ state, dispatch: ({ newDoc }) => (text = newDoc.toString()) });
  return text;
}

describe('what can be taken back', () => {
  it('is there again after it was plain data', () => {
    const kept = JSON.parse(JSON.stringify(toKept(written('Егін ', 'жиналды'))));
    expect(takenBack(fromKept(kept, extensions))).toBe('Егін ');
  });

  it('begins with what happened to the text meanwhile', () => {
    const kept = fromKept(toKept(written('Егін ', 'жиналды')), extensions);
    const now = stateOf(kept, 'Егін ерте жиналды', extensions);
    expect(now.doc.toString()).toBe('Егін ерте жиналды');
    expect(takenBack(now)).toBe('Егін жиналды');
  });

  it.each([
    ['nothing', undefined],
    ['something else', { text: 'Егін' }],
    [
      'a text without its steps',
      { doc: 'Егін', selection: { main: 0, ranges: [{ anchor: 0, head: 0 }] }, history: {} },
    ],
    ['steps of another text', { ...(toKept(written('Егін ', 'жиналды')) as object), doc: 'Егін' }],
  ])('is let go where %s was kept', (_, kept) => {
    expect(fromKept(kept, extensions)).toBeUndefined();
  });
});
