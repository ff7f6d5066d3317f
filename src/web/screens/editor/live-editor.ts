import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { toKept } from './kept-undo';

const PAUSE_MILLISECONDS = 400;

/** Where what can be taken back outlives the page. */
export interface UndoKeeper {
  all(): Promise<ReadonlyMap<string, unknown>>;
  keep(segmentId: string, state: unknown): Promise<void>;
}

/** The one live editor of the page, for what is done to its text from outside; and the states of the others, so that undo survives moving away. */
export class LiveEditor {
  readonly states = new Map<string, EditorState>();
  private made: EditorView | undefined;
  private shown: { readonly id: string; readonly view: EditorView } | undefined;
  private kept: ReadonlyMap<string, unknown> = new Map();
  private learned: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly keeper: UndoKeeper) {}

  /** Moves into a row with its text. It is made once: to make another for each row takes longer than to draw the row. */
  show(id: string, state: EditorState, parent: HTMLElement): EditorView {
    if (this.made && hasCopyElsewhere(this.made)) this.end();
    const view = this.made ?? new EditorView({ state });
    if (this.made) view.setState(state);
    this.made = view;
    parent.append(view.dom);
    this.shown = { id, view };
    return view;
  }

  /** The focus leaves it while the page still stands as it was laid out; whoever takes it away with the focus in it waits for half a page to be laid out. */
  leave(): void {
    if (this.shown?.view.composing === false) this.shown.view.contentDOM.blur();
  }

  hide(view: EditorView): void {
    if (this.shown?.view !== view) return;
    this.keep();
    this.states.set(this.shown.id, view.state);
    this.shown = undefined;
    // A word that is being composed must not end in another row.
    if (view.composing) this.end();
  }

  /** The page is left. */
  end(): void {
    this.made?.destroy();
    this.made = undefined;
  }

  get view(): EditorView | undefined {
    return this.shown?.view;
  }

  get id(): string | undefined {
    return this.shown?.id;
  }

  /** Asks for what was kept by an earlier page. A browser that keeps nothing (a private window) gives nothing back. */
  async learn(): Promise<void> {
    this.kept = await this.keeper.all().catch(() => new Map());
    this.learned?.();
  }

  /** What an earlier page has kept of a segment. */
  keptOf(id: string): unknown {
    return this.kept.get(id);
  }

  /** A row may be open before the drawer has answered. */
  whenLearned(tell: (() => void) | undefined): void {
    this.learned = tell;
  }

  /** Something was typed: it is written down when the fingers rest. */
  changed(): void {
    this.timer ??= setTimeout(() => this.keep(), PAUSE_MILLISECONDS);
  }

  /** Writes down at once what waits for that. */
  keep(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.shown) void this.keeper.keep(this.shown.id, toKept(this.shown.view.state)).catch(() => undefined);
  }
}

/** On Android the browser has a copy of the text for its keyboard, and that stays behind when the view gets the text of another row. */
function hasCopyElsewhere({ contentDOM }: EditorView): boolean {
  return 'editContext' in contentDOM && contentDOM.editContext !== null;
}
