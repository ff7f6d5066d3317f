import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import type { Locale } from '../../../kernel/locale';
import { quotesFor, typedMark } from './typed-mark';

interface Replaced {
  readonly end: number;
  readonly plain: string;
}

const setReplaced = StateEffect.define<Replaced>();

/** The mark that was just put in place of the one on the key, as long as nothing else happens. */
const replacedField = StateField.define<Replaced | null>({
  create: () => null,
  update(replaced, transaction) {
    for (const effect of transaction.effects) if (effect.is(setReplaced)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : replaced;
  },
});

/** One Backspace right after gives the mark that stands on the key. */
function givePlain(view: EditorView): boolean {
  const replaced = view.state.field(replacedField);
  const { main } = view.state.selection;
  if (!replaced || !main.empty || main.head !== replaced.end) return false;
  view.dispatch({ changes: { from: main.head - 1, to: main.head, insert: replaced.plain }, userEvent: 'input.type' });
  return true;
}

/** Quotation marks of the language as they are typed. */
export function smartMarks(locale: Locale): Extension {
  return [
    replacedField,
    Prec.high(keymap.of([{ key: 'Backspace', run: givePlain }])),
    EditorView.inputHandler.of((view, from, to, typed) => {
      if (view.composing || view.compositionStarted || (typed !== '"' && typed !== "'")) return false;
      const mark = typedMark(typed, view.state.sliceDoc(0, from), locale);
      if (mark === typed) return false;
      view.dispatch({
        changes: { from, to, insert: mark },
        selection: { anchor: from + mark.length },
        effects: setReplaced.of({ end: from + mark.length, plain: typed }),
        userEvent: 'input.type',
      });
      return true;
    }),
  ];
}

/** Puts a text where the caret is, or in place of what is selected. */
export function insertText(view: EditorView, text: string): void {
  view.dispatch({ ...view.state.replaceSelection(text), userEvent: 'input' });
  view.focus();
}

/** Puts marks around what is selected; around nothing, the caret stands between them. */
export function wrapInQuotes(view: EditorView, locale: Locale, isNested: boolean): void {
  const { from, to } = view.state.selection.main;
  const { open, close } = quotesFor(view.state.sliceDoc(0, from), locale, isNested);
  view.dispatch({
    changes: [
      { from, insert: open },
      { from: to, insert: close },
    ],
    selection: from === to ? { anchor: from + open.length } : { anchor: from + open.length, head: to + open.length },
    userEvent: 'input',
  });
  view.focus();
}

/** The whole text anew, as one step that can be undone. */
export function replaceAll(view: EditorView, text: string, takesFocus = true): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: text.length },
    userEvent: 'input',
  });
  if (takesFocus) view.focus();
}

export const showSpecial = StateEffect.define<boolean>();

interface Special {
  readonly isShown: boolean;
  readonly marks: DecorationSet;
}

const space = Decoration.mark({ class: 'space' });
const bound = Decoration.mark({ class: 'no-break' });
const hidden = Decoration.mark({ class: 'hidden-sign' });

/** Spaces, no-break spaces and signs without a shape, when somebody wants to see them. */
export const specialField: Extension = StateField.define<Special>({
  create: () => ({ isShown: false, marks: Decoration.none }),
  update(special, transaction) {
    let { isShown } = special;
    for (const effect of transaction.effects) if (effect.is(showSpecial)) isShown = effect.value;
    if (isShown === special.isShown && !transaction.docChanged) return special;
    if (!isShown) return { isShown, marks: Decoration.none };
    const found = [...transaction.newDoc.toString().matchAll(/[ \u00a0\u202f\u00ad\u200b-\u200f\u2060\ufeff]/gu)];
    const markOf = (sign: string) => (sign === ' ' ? space : '\u00a0\u202f'.includes(sign) ? bound : hidden);
    return { isShown, marks: Decoration.set(found.map(({ 0: sign, index }) => markOf(sign).range(index, index + 1))) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** The same for a text that only stands there; sign for sign, so that marks keep their places. */
export function withSpecial(text: string): string {
  return text
    .replace(/ /g, '·')
    .replace(/[\u00a0\u202f]/g, '⍽')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '¤');
}
