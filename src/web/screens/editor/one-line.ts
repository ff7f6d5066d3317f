import { type ChangeSet, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** A segment is one line: what is pasted with line ends gets spaces instead, and a line break that is typed all the same is none. */
const noLineEnds = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  if (transaction.isUserEvent('input.type') && isBreakAlone(transaction.changes)) return [];
  const text = transaction.newDoc.toString().replace(/\s*\n\s*/g, ' ');
  return {
    changes: { from: 0, to: transaction.startState.doc.length, insert: text },
    selection: { anchor: text.length },
  };
});

function isBreakAlone(changes: ChangeSet): boolean {
  let isAlone = true;
  changes.iterChanges((from, to, _, __, inserted) => {
    isAlone &&= from === to && inserted.toString() === '\n';
  });
  return isAlone;
}

/**
 * Enter, with Shift too, breaks no line. Keyboards on a screen name no place of a key, and many not even the key: they tell only of a line
 * break that is about to be put in. Both are Enter; what was composed just before is read first. In Chrome on Android the editor of lines
 * makes a key of its own besides, though not where a word has changed just before: one Enter is one.
 */
export function oneLine(onEnter: () => void): Extension {
  return [
    noLineEnds,
    keymap.of([{ key: 'Enter', run: () => true, shift: () => true }]),
    Prec.high(
      EditorView.domEventHandlers({
        keydown: ({ key, code, repeat, isTrusted }) => {
          if (key !== 'Enter' || (isTrusted && code !== '')) return false;
          if (isTrusted && !repeat) onEnter();
          return true;
        },
        beforeinput: ({ inputType }, view) => {
          if (inputType !== 'insertParagraph' && inputType !== 'insertLineBreak') return false;
          requestAnimationFrame(() => {
            if (!view.composing) onEnter();
          });
          return true;
        },
      }),
    ),
  ];
}
