import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { commentsQuery } from '../../api/comments';
import { firstLabel, useOwnKeys } from '../../parts/keys/use-own-keys';
import { gravestOf } from '../../parts/marks';
import { areSingleKeysOn } from '../../parts/single-keys';
import { talkSignOn } from '../../parts/site-page/linked-sentences';
import { sentencesOf } from '../../parts/site-page/sentences';
import { SitePages } from '../../parts/site-page/site-pages';
import type { ShownFinding } from './findings';
import { heard } from './heard-key';
import { ReadingTalk } from './reading-talk';
import { READINGS, type Reading } from './readings';

interface Props {
  readonly view: TranslationView;
  readonly found: ReadonlyMap<string, readonly ShownFinding[]>;
  readonly reading: Reading;
  /** The segment that somebody came from. */
  readonly at: string | undefined;
  readonly onRead: (reading: Reading) => void;
  /** Back to the rows, to one of them where it is known which. */
  readonly onLeave: (segmentId: string | undefined) => void;
}

interface Talk {
  readonly segmentId: string;
  readonly isWriting: boolean;
}

/** Either text, or both, as a reader will have them: nothing to press but the text itself, with what was found and said drawn into it. */
export function ReadingView({ view, found, reading, at, onRead, onLeave }: Props) {
  const { t } = useTranslation();
  useOwnKeys();
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  const shown = isNarrow && reading === 'both' ? 'target' : reading;
  const { sourceLocale, targetLocale } = view;
  const locales = { target: [targetLocale], source: [sourceLocale], both: [sourceLocale, targetLocale] }[shown];
  const { data: comments } = useQuery(commentsQuery(view.id));
  const section = useRef<HTMLElement>(null);
  const [talk, setTalk] = useState<Talk | null>(null);
  const sentences = useMemo(
    () =>
      sentencesOf(view, ({ id }, number, side) => {
        const findings = found.get(id) ?? [];
        const said = findings.map(({ severity, messageKey, parameters }) =>
          `${t(`desk.editor.severity.${severity}`)} ${t(messageKey, parameters)}`.trim(),
        );
        const count = (comments?.items ?? []).filter(
          (comment) =>
            comment.segmentId === id && comment.resolvedAt === null && (shown !== 'both' || comment.side === side),
        ).length;
        return {
          talk: { count, label: t('desk.review.reading.talk', { count, number }) },
          label: [t('desk.page.go', { number }), ...said].join('\n'),
          severity: gravestOf(findings),
          marks: findings.flatMap(({ severity, ...spans }) =>
            spans[`${side}Spans`].map((span) => ({ ...span, severity })),
          ),
        };
      }),
    [view, found, comments, shown, t],
  );
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, nativeEvent } = event;
    if (target instanceof HTMLInputElement || (target instanceof Element && target.closest('form'))) return;
    const act = heard(nativeEvent);
    if (event.code !== 'Escape' && act !== 'reading' && act !== 'comment') return;
    const read = target instanceof HTMLIFrameElement ? target.contentDocument?.activeElement : null;
    const here = read?.getAttribute('data-segment') ?? read?.getAttribute('data-talk');
    event.preventDefault();
    if (act === 'comment') return here ? setTalk({ segmentId: here, isWriting: true }) : undefined;
    if (event.code === 'Escape' && talk) return endTalk();
    onLeave(here ?? at);
  };
  const endTalk = () => {
    setTalk(null);
    for (const { contentDocument } of section.current?.querySelectorAll('iframe') ?? []) {
      const from = contentDocument && talk && placeOf(contentDocument, talk.segmentId);
      if (from) return from.focus();
    }
  };
  const key = areSingleKeysOn() ? firstLabel('rows.reading') : '';
  return (
    <section className="reading" ref={section} aria-label={t('desk.review.reading.title')} onKeyDown={press}>
      <div className="tools">
        <SegmentedControl
          aria-label={t('desk.page.which')}
          value={shown}
          onChange={(value) => onRead(value as Reading)}
          data={READINGS.filter((value) => !isNarrow || value !== 'both').map((value) => ({
            value,
            label: t(`desk.review.reading.${value}`),
          }))}
        />
        <Button variant="outline" onClick={() => onLeave(at)}>
          {t('desk.review.reading.leave')}
        </Button>
      </div>
      <p className="quiet">
        {t('desk.review.reading.how')}{' '}
        <span className="keys">
          {t('desk.review.reading.keys', { keys: ['↓ ↑', 'Enter', key].filter(Boolean).join(', ') })}
        </span>
      </p>
      <div className={talk ? 'with-talk' : undefined}>
        <SitePages
          view={view}
          locales={locales}
          sentences={sentences}
          at={at}
          onGo={onLeave}
          onTalk={(segmentId) => setTalk({ segmentId, isWriting: false })}
        />
        {talk && (
          <ReadingTalk
            key={`${talk.segmentId} ${talk.isWriting}`}
            translationId={view.id}
            segmentId={talk.segmentId}
            number={view.segments.findIndex(({ id }) => id === talk.segmentId) + 1}
            isWriting={talk.isWriting}
            onClose={endTalk}
          />
        )}
      </div>
    </section>
  );
}

/** Where somebody was who looked at what was said: its sign, or the sentence where that is settled. */
function placeOf(page: Document, segmentId: string): HTMLElement | null {
  return talkSignOn(page, segmentId) ?? page.querySelector<HTMLElement>(`[data-segment="${segmentId}"]`);
}
