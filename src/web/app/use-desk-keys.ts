import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { chordOf } from '../parts/keys/chords';
import { ownKeys } from '../parts/keys/own-keys';
import type { ActOf } from '../parts/keys/shortcuts';
import { areSingleKeysOn } from '../parts/single-keys';
import { TwoKeys } from './desk-keys';
import { roomsFor } from './rooms';

/** Listens to the keys that work everywhere; whatever a screen has kept for itself does not arrive here. */
export function useDeskKeys(permissions: readonly string[] | undefined, act: (act: ActOf<'desk'>) => void): void {
  const navigate = useNavigate();
  const latest = useRef<(event: KeyboardEvent) => void>(() => undefined);
  const keys = useRef(new TwoKeys());
  latest.current = (event) => {
    if (event.defaultPrevented) return;
    const asked = ownKeys.act('desk', chordOf(event));
    if (asked) {
      event.preventDefault();
      return act(asked);
    }
    if (isTypedInto(event.target) || !areSingleKeysOn()) return;
    const second = keys.current.press(event, event.timeStamp);
    const room = roomsFor(permissions).find(({ code }) => code === second);
    if (room) void navigate({ to: room.to });
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
