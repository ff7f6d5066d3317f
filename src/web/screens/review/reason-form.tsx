import { NativeSelect, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import type { Span } from '../../../text/span';
import { FormActs } from '../../parts/form-acts';
import { useHalfWritten } from '../../parts/half-written';
import type { KeptReason, Reason } from './kept-reasons';

const CATEGORIES = [
  'accuracy',
  'quotation',
  'number_name',
  'terminology',
  'language',
  'style',
  'other',
] as const satisfies readonly Reason['category'][];

/** What somebody marked before they asked for the form. */
export interface Marked extends Span {
  readonly side: Reason['side'];
}

/** A reason that is being written. */
export interface HalfReason {
  readonly side: Reason['side'];
  readonly span: Span;
  readonly category: Reason['category'] | '';
  readonly severity: Reason['severity'];
  readonly note: string;
}

export function reasonPlace(translationId: string, segmentId: string): string {
  return `reason-${translationId}-${segmentId}`;
}

interface Props {
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
  readonly number: number;
  readonly marked: Marked | null;
  /** A note is minor unless somebody says otherwise. */
  readonly isNote: boolean;
  readonly onKeep: (reason: KeptReason) => void;
  readonly onClose: () => void;
}

/** Why a text goes back: on which words, of what kind, how grave. The kind is chosen, never proposed. */
export function ReasonForm({ view, segment, number, marked, isNote, onKeep, onClose }: Props) {
  const { t } = useTranslation();
  const half = useHalfWritten<HalfReason>(reasonPlace(view.id, segment.id), {
    side: marked?.side ?? 'target',
    span: { start: marked?.start ?? 0, end: marked?.end ?? 0 },
    category: '',
    severity: isNote ? 'minor' : 'major',
    note: '',
  });
  const { side, span, category, severity, note } = half.value;
  const change = (part: Partial<HalfReason>) => half.write({ ...half.value, ...part });
  const place = useRef<HTMLTextAreaElement>(null);
  const kind = useRef<HTMLSelectElement>(null);
  const text = side === 'source' ? segment.sourceText : segment.targetText;
  const isWhole = span.start === span.end || span.end > text.length;
  const begin = useRef(span);
  useEffect(() => {
    const { start, end } = begin.current;
    if (start < end) place.current?.setSelectionRange(start, end);
    kind.current?.focus();
  }, []);
  const isReady = category !== '' && (category !== 'other' || note.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (category === '' || !isReady) return;
    const { start, end } = isWhole ? { start: 0, end: text.length } : span;
    const { id: segmentId, version } = segment;
    half.forget();
    onKeep({ id: crypto.randomUUID(), segmentId, version, side, start, end, category, severity, note: note.trim() });
  };
  return (
    <form
      className="reason-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.code === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <h2>{t('desk.review.reason.form', { number })}</h2>
      {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
      <Radio.Group
        label={t('desk.review.reason.side')}
        value={side}
        onChange={(value) => change({ side: value as Reason['side'], span: { start: 0, end: 0 } })}
      >
        <Radio value="target" label={t('desk.review.reason.target')} />
        <Radio value="source" label={t('desk.review.reason.source')} />
      </Radio.Group>
      <Textarea
        ref={place}
        label={t('desk.review.reason.span')}
        lang={side === 'source' ? view.sourceLocale : view.targetLocale}
        // A field that is only read has no caret to mark words with; what is typed here goes nowhere.
        aria-readonly
        inputMode="none"
        autosize
        value={text}
        onChange={() => undefined}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          change({ span: { start: selectionStart, end: selectionEnd } })
        }
      />
      <p className="quiet">
        {isWhole
          ? t('desk.review.reason.on_all')
          : t('desk.review.reason.on', { words: text.slice(span.start, span.end) })}
      </p>
      <NativeSelect
        ref={kind}
        label={t('desk.review.reason.category')}
        required
        withAsterisk={false}
        value={category}
        onChange={({ currentTarget }) => change({ category: currentTarget.value as HalfReason['category'] })}
      >
        <option value="">…</option>
        {CATEGORIES.map((value) => (
          <option key={value} value={value}>
            {t(`desk.review.category.${value}`)}
          </option>
        ))}
      </NativeSelect>
      <Radio.Group
        label={t('desk.review.reason.severity')}
        value={severity}
        onChange={(value) => change({ severity: value as Reason['severity'] })}
      >
        <Radio value="minor" label={t('desk.review.severity.minor')} />
        <Radio value="major" label={t('desk.review.severity.major')} />
      </Radio.Group>
      <Textarea
        label={t('desk.review.reason.words')}
        autosize
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <FormActs act={t('desk.review.reason.keep')} isReady={isReady} half={half} onClose={onClose} />
    </form>
  );
}
