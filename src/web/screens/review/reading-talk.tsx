import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentComments } from '../../parts/comments/segment-comments';

interface Props {
  readonly translationId: string;
  readonly segmentId: string;
  readonly number: number;
  /** Begins with the form for saying more. */
  readonly isWriting: boolean;
  readonly onClose: () => void;
}

const WHOLE = { side: 'target', start: 0, end: 0 } as const;

/** What was said about a sentence, beside the running text. */
export function ReadingTalk({ translationId, segmentId, number, isWriting: begins, onClose }: Props) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(begins);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!begins) heading.current?.focus();
  }, [begins]);
  return (
    <aside aria-labelledby="reading-talk">
      <h2 id="reading-talk" ref={heading} tabIndex={-1}>
        {t('desk.editor.segment', { number })}
      </h2>
      <SegmentComments
        translationId={translationId}
        segmentId={segmentId}
        number={number}
        place={isWriting ? WHOLE : null}
        onClose={() => setWriting(false)}
      />
      <div className="acts">
        {!isWriting && (
          <Button size="compact-md" variant="outline" onClick={() => setWriting(true)}>
            {t('desk.comments.open')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={onClose}>
          {t('desk.review.reading.close_talk')}
        </Button>
      </div>
    </aside>
  );
}
