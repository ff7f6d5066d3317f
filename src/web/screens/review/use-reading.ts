import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Reading } from './readings';

const route = getRouteApi('/desk/review/$id');

interface ReadingWhole {
  /** What is read as running text; undefined: the rows are shown. */
  readonly reading: Reading | undefined;
  /** The segment that somebody came from. */
  readonly cameFrom: string | undefined;
  readonly read: (reading: Reading, segmentId?: string) => void;
  /** Back to the rows, to this one of them. */
  readonly leave: (segmentId: string | undefined) => void;
}

/** From the rows to the running text and back, without losing the place. */
export function useReading(go: (segmentId: string) => void): ReadingWhole {
  const { read: reading } = route.useSearch();
  const navigate = route.useNavigate();
  const cameFrom = useRef<string>(undefined);
  const wanted = useRef<string>(undefined);
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    // The rows are there again.
    if (reading === undefined && wanted.current !== undefined) latest.current(wanted.current);
    wanted.current = undefined;
  }, [reading]);
  return {
    reading,
    cameFrom: cameFrom.current,
    read: (next, segmentId) => {
      cameFrom.current = segmentId ?? cameFrom.current;
      void navigate({ search: (now) => ({ ...now, read: next }), replace: reading !== undefined });
    },
    leave: (segmentId) => {
      wanted.current = segmentId;
      void navigate({ search: (now) => ({ ...now, read: undefined }), replace: true });
    },
  };
}
