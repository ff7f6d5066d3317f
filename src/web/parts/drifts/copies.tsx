import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Placements, PlacementTexts } from '../../../contract/articles';
import { placementsQuery, placementTextsQuery } from '../../api/articles';
import { Loading } from '../loading';
import { useMoments } from '../moments';
import { ProblemNotice } from '../problem-notice';
import { Drifts } from './drifts';

type Placement = Placements['placements'][number];
type Text = PlacementTexts['texts'][number];

/** Where the texts of an article were seen, what each copy lost, and what was received there. */
export function Copies({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const placements = useQuery(placementsQuery(articleId));
  const texts = useQuery(placementTextsQuery(articleId));
  const error = placements.error ?? texts.error;
  if (error)
    return <ProblemNotice error={error} onRetry={() => void Promise.all([placements.refetch(), texts.refetch()])} />;
  if (!placements.data || !texts.data) return <Loading />;
  if (placements.data.placements.length === 0) return <p className="empty">{t('desk.article.no_copies')}</p>;
  const received = new Map(texts.data.texts.map((text) => [text.placementId, text]));
  const known = new Map(placements.data.placements.map((placement) => [placement.id, placement]));
  return (
    <ul className="copies">
      {placements.data.placements.map((placement) => {
        const text = received.get(placement.id);
        const reference = received.get(text?.referenceId ?? '');
        return (
          <li key={placement.id}>
            <Copy
              placement={placement}
              text={text}
              reference={reference}
              referenceSection={known.get(text?.referenceId ?? '')?.section ?? ''}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface CopyProps {
  readonly placement: Placement;
  readonly text: Text | undefined;
  readonly reference: Text | undefined;
  readonly referenceSection: string;
}

function Copy({ placement, text, reference, referenceSection }: CopyProps) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const { section, source, headline, locale, drifts, isFuller, seenAt } = placement;
  return (
    <>
      <p className="copy" lang={locale}>
        {headline}
      </p>
      <p className="quiet">
        {t('desk.drifts.seen', { source, section, time: day(seenAt) })}
        {isFuller && ` · ${t('desk.drifts.is_fuller')}`}
      </p>
      {!isFuller && drifts.length === 0 && <p>{t('desk.drifts.none')}</p>}
      {drifts.length > 0 && !reference && <p>{t('desk.drifts.no_reference')}</p>}
      {drifts.length > 0 && text && reference && (
        <Drifts
          section={section}
          copy={text.body}
          referenceSection={referenceSection}
          reference={reference.body}
          drifts={drifts}
          lang={locale}
        />
      )}
      {text && (
        <details className="raw">
          <summary aria-label={t('desk.drifts.raw_of', { section })}>{t('desk.drifts.raw')}</summary>
          <p className="excerpt" lang={locale}>
            {text.body}
          </p>
        </details>
      )}
    </>
  );
}
