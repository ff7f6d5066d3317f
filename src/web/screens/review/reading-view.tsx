import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { firstLabel, useOwnKeys } from '../../parts/keys/use-own-keys';
import { gravestOf } from '../../parts/marks';
import { areSingleKeysOn } from '../../parts/single-keys';
import { sentencesOf } from '../../parts/site-page/sentences';
import { SitePages } from '../../parts/site-page/site-pages';
import type { ShownFinding } from './findings';
import { heard } from './heard-key';
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

/** Either text, or both, as a reader will have them: nothing to press but the text itself, with what was found drawn into it. */
export function ReadingView({ view, found, reading, at, onRead, onLeave }: Props) {
  const { t } = useTranslation();
  useOwnKeys();
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  const shown = isNarrow && reading === 'both' ? 'target' : reading;
  const { sourceLocale, targetLocale } = view;
  const locales = { target: [targetLocale], source: [sourceLocale], both: [sourceLocale, targetLocale] }[shown];
  const sentences = useMemo(
    () =>
      sentencesOf(view, ({ id }, number, side) => {
        const findings = found.get(id) ?? [];
        const said = findings.map(({ severity, messageKey, parameters }) =>
          `${t(`desk.editor.severity.${severity}`)} ${t(messageKey, parameters)}`.trim(),
        );
        return {
          label: [t('desk.page.go', { number }), ...said].join('\n'),
          severity: gravestOf(findings),
          marks: findings.flatMap(({ severity, ...spans }) =>
            spans[`${side}Spans`].map((span) => ({ ...span, severity })),
          ),
        };
      }),
    [view, found, t],
  );
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, nativeEvent } = event;
    if (target instanceof HTMLInputElement) return;
    if (event.code !== 'Escape' && heard(nativeEvent) !== 'reading') return;
    event.preventDefault();
    const read = target instanceof HTMLIFrameElement ? target.contentDocument?.activeElement : null;
    onLeave(read?.getAttribute('data-segment') ?? at);
  };
  const key = areSingleKeysOn() ? firstLabel('rows.reading') : '';
  return (
    <section className="reading" aria-label={t('desk.review.reading.title')} onKeyDown={press}>
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
      <SitePages view={view} locales={locales} sentences={sentences} at={at} onGo={onLeave} />
    </section>
  );
}
