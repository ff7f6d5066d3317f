import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorSelection, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { useLayoutEffect, useRef } from 'react';
import type { Locale } from '../../../kernel/locale';
import type { Mark } from '../../parts/marks';
import { fromKept, stateOf } from './kept-undo';
import type { LiveEditor } from './live-editor';
import { oneLine } from './one-line';
import { showSpecial, smartMarks, specialField } from './typing';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly locale: Locale;
  readonly isSpecial: boolean;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly live: LiveEditor;
  readonly onType: (text: string) => void;
  /** Enter by a keyboard that does not say it as a key. */
  readonly onEnter: () => void;
}

const setMarks = StateEffect.define<readonly Mark[]>();

/** Findings as decorations that move with the text until the next answer of the checks. */
const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const { length } = transaction.newDoc;
      const ranges = effect.value
        .filter(({ start, end }) => start < end && end <= length)
        .map(({ start, end, severity }) => Decoration.mark({ class: `found ${severity}` }).range(start, end));
      next = Decoration.set(ranges, true);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * Which side of a wrapped line the caret is on is told to the browser by moving its selection, which takes the focus back from whatever
 * was opened meanwhile: whoever leaves the text has no side.
 */
const noSideOnLeaving = EditorView.domEventHandlers({
  blur: (_, view) => {
    const { main } = view.state.selection;
    if (main.empty && main.assoc !== 0) view.dispatch({ selection: EditorSelection.cursor(main.head) });
  },
});

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const SHARED: Extension = [
  history(),
  keymap.of([...standardKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  EditorView.cspNonce.of(nonce),
  markField,
  specialField,
  noSideOnLeaving,
];

/** The one live editor of the page, in the row somebody works on. */
export function TargetEditor({ id, text, marks, locale, isSpecial, label, describedBy, live, onType, onEnter }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const typed = useRef(onType);
  typed.current = onType;
  const entered = useRef(onEnter);
  entered.current = onEnter;
  const begin = useRef({ text, locale, label });
  const shown = useRef({ marks, isSpecial });

  useLayoutEffect(() => {
    if (!place.current) return;
    const first = begin.current;
    const extensions = [
      oneLine(() => entered.current()),
      SHARED,
      smartMarks(first.locale),
      EditorView.contentAttributes.of({ 'aria-label': first.label, lang: first.locale, spellcheck: 'true' }),
      EditorView.updateListener.of(({ docChanged, state: now }) => {
        if (!docChanged) return;
        typed.current(now.doc.toString());
        live.changed();
      }),
    ];
    const kept = () => fromKept(live.keptOf(id), extensions);
    const state = stateOf(live.states.get(id) ?? kept(), first.text, extensions);
    const made = live.show(id, state.update({ effects: effectsOf(shown.current) }).state, place.current);
    view.current = made;
    // It was open before the drawer had answered: what was typed since is one more step.
    live.whenLearned(() => {
      const before = live.states.has(id) || made.composing ? undefined : kept();
      if (before) made.setState(stateOf(before, made.state.doc.toString(), extensions));
      made.dispatch({ effects: effectsOf(shown.current) });
    });
    made.focus();
    return () => {
      live.whenLearned(undefined);
      live.hide(made);
    };
  }, [id, live]);

  useLayoutEffect(() => {
    const now = view.current;
    if (!now || now.composing || now.state.doc.toString() === text) return;
    const { doc, selection } = now.state;
    // A draft may come after the row was opened: whoever would go on at the end does.
    const isAtEnd = selection.main.empty && selection.main.head === doc.length;
    now.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      ...(isAtEnd && { selection: { anchor: text.length } }),
    });
  }, [text]);

  useLayoutEffect(() => {
    if (shown.current.marks === marks && shown.current.isSpecial === isSpecial) return;
    shown.current = { marks, isSpecial };
    view.current?.dispatch({ effects: effectsOf(shown.current) });
  }, [marks, isSpecial]);

  useLayoutEffect(() => {
    const content = view.current?.contentDOM;
    if (describedBy) content?.setAttribute('aria-describedby', describedBy);
    else content?.removeAttribute('aria-describedby');
  }, [describedBy]);

  return <div className="live" ref={place} />;
}

function effectsOf({ marks, isSpecial }: Pick<Props, 'marks' | 'isSpecial'>): StateEffect<unknown>[] {
  return [setMarks.of(marks), showSpecial.of(isSpecial)];
}
