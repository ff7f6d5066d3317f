import { useRef, useState } from 'react';
import { forgetAt, keepAt, keptAt, placeOf } from './kept';

/** What somebody has begun to write into a form and not sent: it outlives the page, the session and the form, each person's own. */
export interface HalfWritten<Value> {
  readonly value: Value;
  readonly write: (value: Value) => void;
  /** It was sent, or its writer does not want it. */
  readonly forget: () => void;
  /** The form begins with what was written before. */
  readonly isRestored: boolean;
}

export function useHalfWritten<Value>(place: string, empty: Value): HalfWritten<Value> {
  // Whose it is does not change while the form stands, even where their session ends meanwhile.
  const [at] = useState(() => placeOf(place));
  const [begun] = useState(() => halfWritten<Value>(place));
  const [value, setValue] = useState(begun ?? empty);
  const blank = useRef(JSON.stringify(empty));
  return {
    value,
    write: (next) => {
      setValue(next);
      if (JSON.stringify(next) === blank.current) forgetAt(at);
      else keepAt(at, next);
    },
    forget: () => forgetAt(at),
    isRestored: begun !== undefined,
  };
}

/** What lies at a place, if anything: a page that begins anew opens the form again. */
export function halfWritten<Value>(place: string): Value | undefined {
  return keptAt<Value>(placeOf(place));
}
