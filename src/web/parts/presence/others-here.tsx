import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Presence } from '../../../contract/presence';
import { PRESENCE_EVERY } from '../../../contract/presence-pace';
import { ask } from '../../api/client';

/** Who else has this translation open now. */
export function OthersHere({ translationId }: { translationId: string }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ['presence', translationId],
    queryFn: () => ask<Presence>('PUT', `/translations/${translationId}/presence`),
    // A tab that nobody looks at says nothing.
    refetchInterval: PRESENCE_EVERY,
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const names = data?.others.map(({ name }) => name) ?? [];
  return (
    <p className="quiet" role="status">
      {names.length > 0 && t('desk.also_here', { names: new Intl.ListFormat(i18n.language).format(names) })}
    </p>
  );
}
