import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { commentsQuery } from '../../api/comments';
import { type CommentPlace, commentPlace, type HalfComment } from '../../parts/comments/comment-form';
import { SegmentComments } from '../../parts/comments/segment-comments';
import { halfWritten } from '../../parts/half-written';
import type { Bench } from './bench';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly segment: WorkingSegment | undefined;
  readonly number: number;
  readonly onGo: (segmentId: string) => void;
}

/** What people say about the segment that is worked on, and where else something is open. */
export function SegmentTalk({ bench, view, segment, number, onGo }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(commentsQuery(view.id));
  const open = Map.groupBy(data?.items.filter(({ resolvedAt }) => resolvedAt === null) ?? [], (one) => one.segmentId);
  const elsewhere = view.segments.flatMap(({ id }, index) =>
    id !== segment?.id && open.has(id) ? [{ id, number: index + 1, count: open.get(id)?.length ?? 0 }] : [],
  );
  return (
    <>
      {segment && <Here key={segment.id} bench={bench} view={view} segment={segment} number={number} />}
      {elsewhere.length > 0 && (
        <p>
          {elsewhere.map(({ id, number: other, count }) => (
            <Button key={id} size="compact-sm" variant="subtle" onClick={() => onGo(id)}>
              {`${t('desk.editor.segment', { number: other })} (${count})`}
            </Button>
          ))}
        </p>
      )}
      {data && !segment && elsewhere.length === 0 && <p className="quiet">{t('desk.editor.comments.none')}</p>}
    </>
  );
}

function Here({ bench, view, segment, number }: Omit<Props, 'onGo' | 'segment'> & { segment: WorkingSegment }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<CommentPlace | null>(
    () => halfWritten<HalfComment>(commentPlace(view.id, segment.id))?.place ?? null,
  );
  const begin = async () => {
    const { main } = bench.live.id === segment.id && bench.live.view ? bench.live.view.state.selection : { main: null };
    // A place in a text means something only where the server has the text.
    await bench.texts.flush();
    setPlace(
      main && !main.empty ? { side: 'target', start: main.from, end: main.to } : { side: 'target', start: 0, end: 0 },
    );
  };
  return (
    <>
      <SegmentComments
        translationId={view.id}
        segmentId={segment.id}
        number={number}
        place={place}
        onClose={() => setPlace(null)}
      />
      {!place && (
        <Button size="compact-md" variant="light" onClick={() => void begin()}>
          {t('desk.editor.comments.begin')}
        </Button>
      )}
    </>
  );
}
