import { useCallback, useEffect, useState } from 'react';
import type { State } from '../../../workflow/states';
import type { Bench } from './bench';

interface Note {
  readonly words: string;
  readonly segmentId: string | undefined;
  readonly text: string;
  readonly state: State;
}

/** What a key did, where that does not show. It is said of a text as it stands: whoever types, goes on or hands the work over leaves it behind. */
export function useNote({ active, texts }: Bench, state: State): readonly [string, (words: string) => void] {
  const [note, setNote] = useState<Note | null>(null);
  const say = useCallback(
    (words: string) => {
      const segmentId = active.id();
      setNote({ words, segmentId, text: texts.textOf(segmentId ?? ''), state });
    },
    [active, texts, state],
  );
  useEffect(() => {
    if (!note) return;
    const { segmentId, text } = note;
    const look = () => {
      if (active.id() !== segmentId || texts.textOf(segmentId ?? '') !== text) setNote(null);
    };
    const stops = [active.subscribe(look), texts.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [note, active, texts]);
  return [note?.state === state ? note.words : '', say];
}
