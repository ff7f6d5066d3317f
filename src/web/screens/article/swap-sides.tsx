import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { lookAgain } from '../../api/queries';
import { sessionQuery } from '../../api/session';
import { translationQuery } from '../../api/translation';
import { swapSides } from '../../api/translations';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';

interface Props {
  readonly translationId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What was taken for the translation becomes the source. What follows is said first; where it cannot be done, why. */
export function SwapSides({ translationId, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const found = useQuery(translationQuery(translationId));
  return (
    <section className="correct" aria-labelledby="swap">
      <h2 id="swap">{t('desk.article.swap.title')}</h2>
      {found.data ? (
        <Swapping view={found.data} onDone={onDone} onClose={onClose} />
      ) : found.error ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

function Swapping({ view, onDone, onClose }: Omit<Props, 'translationId'> & { readonly view: TranslationView }) {
  const { t } = useTranslation();
  const obstacle = useObstacle(view);
  const swap = useMutation({
    mutationFn: () => swapSides(view.id, view.version),
    onSuccess: onDone,
    onSettled: lookAgain,
  });
  const { sourceLocale: from, targetLocale: to, state, segments } = view;
  const confirmed = segments.filter(({ confirmedBy }) => confirmedBy !== null).length;
  return (
    <>
      {obstacle === null && (
        <ul>
          <li>
            {t('desk.article.swap.direction', {
              from: t(`desk.direction.${from}_${to}`),
              to: t(`desk.direction.${to}_${from}`),
            })}
          </li>
          <li>{t('desk.article.swap.texts')}</li>
          <li>{t('desk.article.swap.confirmed', { count: confirmed })}</li>
          <li>{t(state === 'in_review' ? 'desk.article.swap.checked_again' : 'desk.article.swap.waits_again')}</li>
        </ul>
      )}
      {obstacle !== null && <p>{obstacle}</p>}
      {swap.error && <ProblemNotice error={swap.error} />}
      <div className="acts">
        <Button size="compact-md" disabled={obstacle !== null} loading={swap.isPending} onClick={() => swap.mutate()}>
          {t('desk.article.swap.act')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onClose}>
          {t('desk.cancel')}
        </Button>
      </div>
    </>
  );
}

/** Why the sides cannot be swapped now, in words. */
function useObstacle({ approvedOnce, abilities, claims, segments, state }: TranslationView): string | null {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const { data: session } = useQuery(sessionQuery);
  if (approvedOnce) return t('errors.swap.approved');
  if (!abilities.swap) return t('desk.article.swap.not_now', { state: t(`desk.state.${state}`) });
  const other = claims.find(({ stage, holder }) => stage === 'review' && holder.id !== session?.account.id);
  if (other) return t('desk.article.swap.held', { name: other.holder.name, time: clock(other.until) });
  const isBegun = segments.some(({ targetText }) => targetText !== '');
  const isWhole = segments.every(({ kind, targetText }) => kind !== 'pair' || targetText.trim() !== '');
  return isBegun && isWhole ? null : t('errors.swap.incomplete');
}
