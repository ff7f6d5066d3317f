import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TranslationView } from '../../../contract/translation';
import { comparisonsQuery } from '../../api/review';
import type { Base } from './standing';

/** What each target is compared with, as far as there is something. */
export function useBefore(view: TranslationView, base: Base): ReadonlyMap<string, string | null> {
  const { data } = useQuery(comparisonsQuery(view.id));
  return useMemo(() => {
    if (base === 'none') return new Map();
    const stood = new Map(
      (data?.comparisons ?? []).filter((one) => one.base === base).map(({ segmentId, text }) => [segmentId, text]),
    );
    if (base !== 'reviewed') return stood;
    // Before the first verdict: what somebody else last stood for.
    const others = view.confirmable.map(({ segmentId, before }) => [segmentId, before] as const);
    const submitted = (data?.comparisons ?? [])
      .filter((one) => one.base === 'submitted')
      .map(({ segmentId, text }) => [segmentId, text] as const);
    return new Map<string, string | null>([...submitted, ...others, ...stood]);
  }, [data, base, view.confirmable]);
}
