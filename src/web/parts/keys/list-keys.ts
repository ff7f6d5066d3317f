import { useEffect } from 'react';
import { areSingleKeysOn } from '../single-keys';
import { chordOf, chordOfSlash } from './chords';
import { ownKeys } from './own-keys';
import type { ActOf } from './shortcuts';

type ListAct = ActOf<'lists'>;

/** Marks a row of a list; its first link leads to what it is about. */
export const LIST_ROW = { 'data-list-row': '' };

/** Marks the field that narrows the list. */
export const LIST_FILTER = { 'data-list-filter': '' };

/** Marks the button of a row that an act presses. */
export function rowAct(act: Exclude<ListAct, 'next' | 'previous' | 'filter'>) {
  return { 'data-row-act': act };
}

/** The keys of the list that a page shows, as long as it is shown. */
export function useListKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function hear(event: KeyboardEvent): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
  const asked = askedBy(event, target);
  if (asked === 'filter') toFilter(event);
  else if (asked) actInRow(asked, event, target);
}

/** What a key asks of the list; nothing where somebody types or something lies over it, but ↓ leads out of the field that narrows it. */
function askedBy(event: KeyboardEvent, target: HTMLElement): ListAct | null {
  if (target.matches('[data-list-filter]')) return event.code === 'ArrowDown' ? 'next' : null;
  if (target.isContentEditable || target.matches('input, textarea, select')) return null;
  if (target.closest('dialog, [role=dialog]')) return null;
  if (!event.code.startsWith('Arrow') && !areSingleKeysOn()) return null;
  const chord = chordOf(event);
  // A button that has the focus is pressed by it.
  if (chord === 'Space' && target.matches('button, summary')) return null;
  return ownKeys.act('lists', chord) ?? ownKeys.act('lists', chordOfSlash(event));
}

function toFilter(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('[data-list-filter]');
  if (!field) return;
  // Else the sign is the first that is typed there.
  event.preventDefault();
  field.focus();
  field.select();
}

function actInRow(asked: ListAct, event: KeyboardEvent, target: HTMLElement): void {
  const here = target.closest('[data-list-row]');
  const isArrow = event.code.startsWith('Arrow');
  // Whoever has just come to the page stands at its heading; the arrows scroll it.
  const isBefore = target.matches('[data-list-filter]') || (!isArrow && target.matches('body, h1'));
  if (!here && !isBefore) return;
  if (isArrow || (here && asked === 'peek')) event.preventDefault();
  if (asked === 'next' || asked === 'previous') go(here, asked === 'next' ? 1 : -1);
  else here?.querySelector<HTMLElement>(`[data-row-act=${asked}]`)?.click();
}

function go(here: Element | null, by: 1 | -1): void {
  const rows = [...document.querySelectorAll('[data-list-row]')];
  const at = here ? rows.indexOf(here) : by > 0 ? -1 : rows.length;
  rows[at + by]?.querySelector<HTMLElement>('a')?.focus();
}
