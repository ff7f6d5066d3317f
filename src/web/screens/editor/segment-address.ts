import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { TranslationView } from '../../../contract/translation';
import { useRestingActive } from './active';
import type { Bench } from './bench';
import type { Moving } from './moving';

const REST_MILLISECONDS = 600;

/** The address says which segment is worked on, once somebody stays on it: `/jobs/…/edit#12`; whoever is sent such a link begins there. */
export function SegmentAddress({ bench, view, moving }: { bench: Bench; view: TranslationView; moving: Moving }): null {
  const navigate = useNavigate();
  const active = useRestingActive(bench.active, REST_MILLISECONDS);
  const number = view.segments.findIndex(({ id }) => id === active) + 1;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const asked = /^#(\d{1,5})$/.exec(window.location.hash)?.[1];
    if (asked) moving.go(view.segments[Number(asked) - 1]?.id);
  }, [moving, view.segments]);
  useEffect(() => {
    const hash = number > 0 ? String(number) : '';
    if (hash === '' || window.location.hash === `#${hash}`) return;
    void navigate({ to: '.', hash, replace: true, resetScroll: false, hashScrollIntoView: false });
  }, [navigate, number]);
  return null;
}
