import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** The one live editor of the page, for what is done to its text from outside; and the states of the others, so that undo survives moving away. */
export class LiveEditor {
  readonly states = new Map<string, EditorState>();
  private shown: { readonly id: string; readonly view: EditorView } | undefined;

  show(id: string, view: EditorView): void {
    this.shown = { id, view };
  }

  hide(view: EditorView): void {
    if (this.shown?.view !== view) return;
    this.states.set(this.shown.id, view.state);
    this.shown = undefined;
  }

  get view(): EditorView | undefined {
    return this.shown?.view;
  }

  get id(): string | undefined {
    return this.shown?.id;
  }
}
