import { useEffect } from 'react';
import { areSingleKeysOn } from '../single-keys';
import { chordOf } from './chords';
import { ownKeys } from './own-keys';
import type { ActOf } from './shortcuts';

type ListAct = ActOf<'lists'>;

/** Marks a row of a list; its first link leads to what it is about. */
export const LIST_ROW = { 'data-list-row': '' };

/** Marks the button of a row that an act presses. */
export function rowAct(act: Exclude<ListAct, 'next' | 'previous'>) {
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
  if (event.defaultPrevented || !(target instanceof Element)) return;
  const here = target.closest('[data-list-row]');
  // Whoever has just come to the page stands at its heading; the arrows scroll it.
  const isBefore = target === document.body || target.matches('h1');
  const isArrow = event.code.startsWith('Arrow');
  if ((!here && !(isBefore && !isArrow)) || target.matches('input, textarea, select')) return;
  if (!isArrow && !areSingleKeysOn()) return;
  const asked = ownKeys.act('lists', chordOf(event));
  if (!asked) return;
  if (isArrow) event.preventDefault();
  if (asked === 'next' || asked === 'previous') go(here, asked === 'next' ? 1 : -1);
  else here?.querySelector<HTMLElement>(`[data-row-act=${asked}]`)?.click();
}

function go(here: Element | null, by: 1 | -1): void {
  const rows = [...document.querySelectorAll('[data-list-row]')];
  const at = here ? rows.indexOf(here) : by > 0 ? -1 : rows.length;
  rows[at + by]?.querySelector<HTMLElement>('a')?.focus();
}
