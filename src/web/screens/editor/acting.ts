import { redo, undo } from '@codemirror/commands';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { chordOf } from '../../parts/keys/chords';
import { ENTER, ownKeys } from '../../parts/keys/own-keys';
import { labelsOf } from '../../parts/keys/use-own-keys';
import { answerAll } from './answering';
import type { Answers, Bench } from './bench';
import { applyFix } from './fixing';
import { type EditorAct, isForFields, isForReading } from './keys';
import type { LiveFinding } from './live-findings';
import type { Moving } from './moving';
import { openBlockers } from './segment-state';
import { insertText, replaceAll, wrapInQuotes } from './typing';

const NO_BREAK_SPACE = '\u00a0';

export interface Place {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly answers: Answers;
  readonly moving: Moving;
  readonly onJoin: (segmentId: string) => void;
  /** What opens and closes beside the rows. */
  readonly onLayer: (act: EditorAct) => void;
  /** What a key did, where that does not show. */
  readonly onNote: (note: string) => void;
}

/** Does what keys and buttons ask for; the same for both. `element` is where keys are heard. */
export function useActing(place: Place): (act: EditorAct, digit?: number) => void {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const known = useRef(place);
  known.current = place;
  /** The text whose warnings were shown by the last Ctrl+Enter: the next one leaves them as intended. Whoever leaves the row is shown them again. */
  const warned = useRef<string | null>(null);
  const { active: row } = place.bench;
  useEffect(
    () =>
      row.subscribe(() => {
        warned.current = null;
      }),
    [row],
  );

  const act = useCallback(
    (asked: EditorAct, digit = 0) => {
      const { bench, view, answers, moving, onLayer, onNote } = known.current;
      const { texts, found, live, flags } = bench;
      const active = bench.active.id();
      const segment = view.segments.find(({ id }) => id === active);
      const isOpen = ({ fingerprint }: LiveFinding) => !answers.has(fingerprint);
      const here = active === undefined ? [] : found.of(active).filter(isOpen);
      const pointed = here.find(({ fingerprint }) => fingerprint === flags.current()?.fingerprint);

      const showStrip = (finding: LiveFinding) => {
        flags.point(finding);
        document.getElementById(`findings-${active}`)?.focus();
      };
      const confirm = (isInOrder: boolean) => {
        if (active === undefined) return moving.step(1);
        void texts.flush();
        // A blocker is looked at before the next segment is: it is mended, or answered with a reason.
        const [blocker] = openBlockers(here, answers);
        if (blocker) return showStrip(blocker);
        const warnings = here.filter(({ severity, answerable }) => severity === 'warning' && answerable);
        const [warning] = warnings;
        const text = texts.textOf(active);
        if (warning && warned.current !== text) {
          warned.current = text;
          onNote(t('desk.editor.again', { keys: labelsOf('editor.confirm').at(-1) }));
          return showStrip(warning);
        }
        if (warning) {
          const intended = warnings.map(({ fingerprint }) => ({ fingerprint, reason: 'intended' as const }));
          answerAll(queries, bench, view.id, intended).catch(() => onNote(t('desk.editor.not_left')));
        }
        if (isInOrder || !moving.stepUnfinished(1)) moving.step(1);
      };

      switch (asked) {
        case 'confirm':
          return confirm(false);
        case 'confirm_in_order':
          return confirm(true);
        case 'next':
          return moving.step(1);
        case 'previous':
          return moving.step(-1);
        case 'next_unfinished':
        case 'previous_unfinished':
          if (!moving.stepUnfinished(asked === 'next_unfinished' ? 1 : -1)) onNote(t('desk.editor.all_finished'));
          return;
        case 'next_flag':
          return moving.stepFlag(1);
        case 'previous_flag':
          return moving.stepFlag(-1);
        case 'next_returned':
        case 'previous_returned':
          if (!moving.stepReturned(asked === 'next_returned' ? 1 : -1)) onNote(t('desk.editor.none_returned'));
          return;
        case 'insert': {
          const part = active === undefined ? undefined : found.partsOf(active)[digit - 1];
          if (part && live.view) insertText(live.view, part.form);
          return;
        }
        case 'copy_source':
          if (segment && live.view) replaceAll(live.view, segment.sourceText);
          return;
        case 'fix_flag': {
          const mended = pointed?.fix ? pointed : here.find(({ fix }) => fix?.side === 'target');
          if (!mended || !applyFix(bench, mended)) onNote(t('desk.editor.no_fix'));
          return;
        }
        case 'dismiss_flag': {
          const left = pointed ?? here.find(({ answerable }) => answerable);
          if (left?.answerable) flags.point(left, true);
          return;
        }
        case 'quotes':
        case 'nested_quotes':
          if (live.view) wrapInQuotes(live.view, view.targetLocale, asked === 'nested_quotes');
          return;
        case 'no_break_space':
          if (live.view) insertText(live.view, NO_BREAK_SPACE);
          return;
        case 'en_dash':
        case 'em_dash':
          if (live.view) insertText(live.view, asked === 'en_dash' ? '–' : '—');
          return;
        case 'undo':
        case 'redo':
          if (live.view) (asked === 'undo' ? undo : redo)(live.view);
          return;
        case 'save':
          void texts.flush();
          return;
        case 'join':
          if (active !== undefined) known.current.onJoin(active);
          return;
        case 'split':
          if (segment) onLayer(asked);
          return;
        case 'leave_out':
          if (segment?.sourceText === '' || (active !== undefined && texts.textOf(active) === '')) onLayer(asked);
          else onNote(t('desk.editor.gap.not_one'));
          return;
        default:
          return onLayer(asked);
      }
    },
    [queries, t],
  );

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { bench, view } = known.current;
      bench.lease.touch();
      const chord = chordOf(event);
      const asked = ownKeys.act('editor', chord);
      if (asked === null || !isOurs(event, asked, view.abilities.save)) return;
      if (chord === ENTER && !isConfirming(event)) return;
      if (asked !== 'close') {
        event.preventDefault();
        event.stopPropagation();
      }
      act(asked, Number(/\d$/.exec(event.code)?.[0] ?? 0));
    };
    // Before the editor sees it: its own keys go by letters.
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [act]);
  return act;
}

/**
 * Enter alone confirms from the text, and from the flags it was led to; everywhere else it presses what has the focus. Held down, it
 * confirms once; made by a script, never.
 */
function isConfirming({ target, repeat, isTrusted }: KeyboardEvent): boolean {
  return (
    isTrusted &&
    !repeat &&
    target instanceof Element &&
    (target.closest('.cm-content') !== null || target.matches('.findings'))
  );
}

/** Whether a key is meant for the editor: not for a dialog over it, and not for a field beside it. */
function isOurs({ target }: KeyboardEvent, act: EditorAct, maySave: boolean): boolean {
  if (!maySave && !isForReading(act)) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest('dialog')) return false;
  const isEditor = target.closest('.cm-content') !== null;
  const isField = target.matches('input, textarea, select, [contenteditable]') && !isEditor;
  if (isField) return isForFields(act);
  // Undo and the marks belong to the text that somebody types in; a copy with Ctrl+Insert to what is selected.
  if (act === 'undo' || act === 'redo') return isEditor;
  return target === document.body || target.closest('.workbench, main') !== null;
}
