import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnReason } from '../../../contract/review';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { SegmentComments } from '../../parts/comments/segment-comments';
import type { ShownFinding } from './findings';
import { FoundList } from './found-list';
import type { KeptReason } from './kept-reasons';
import type { Marked } from './reason-form';
import { ReviewText } from './review-text';
import { selectedSpan } from './selected-span';
import { type Standing, standingOf } from './standing';

const SIGNS: Readonly<Record<Standing, string>> = { confirmed: '●', waiting: '◑', own: '◔', other: '○' };

export interface RowActs {
  readonly confirm?: (() => void) | undefined;
  readonly edit?: (() => void) | undefined;
  readonly note?: ((marked: Marked | null, isNote: boolean) => void) | undefined;
  readonly comment?: ((marked: Marked | null) => void) | undefined;
}

interface Props {
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
  readonly number: number;
  readonly accountId: string;
  /** What the target is compared with: `undefined` nothing is asked for, `null` there is nothing. */
  readonly before: string | null | undefined;
  readonly findings: readonly ShownFinding[];
  readonly kept: readonly KeptReason[];
  readonly mayJudge: boolean;
  readonly isBusy: boolean;
  readonly acts: RowActs;
  /** The form that is open in this row, in place of its buttons. */
  readonly form: ReactNode;
  /** Where a comment is being written; null: none is. */
  readonly comment: Marked | null;
  readonly onCommented: () => void;
  /** Where a key that opens a form finds what is marked. */
  readonly onLook: (look: () => Marked | null) => void;
}

/** Both texts of a segment, what changed and what was found in them, who it waits for and what can be done. */
export function ReviewRow(props: Props) {
  const {
    view,
    segment,
    number,
    accountId,
    before,
    findings,
    kept,
    mayJudge,
    isBusy,
    acts,
    form,
    comment,
    onCommented,
    onLook,
  } = props;
  const { t } = useTranslation();
  const source = useRef<HTMLParagraphElement>(null);
  const target = useRef<HTMLParagraphElement>(null);
  const standing = standingOf(segment, accountId);
  const marks = useMemo(
    () => ({
      source: findings.flatMap(({ sourceSpans, severity }) => sourceSpans.map((span) => ({ ...span, severity }))),
      target: findings.flatMap(({ targetSpans, severity }) => targetSpans.map((span) => ({ ...span, severity }))),
    }),
    [findings],
  );
  const look = (): Marked | null => {
    const onTarget = selectedSpan(target.current);
    if (onTarget) return { side: 'target', ...onTarget };
    const onSource = selectedSpan(source.current);
    return onSource && { side: 'source', ...onSource };
  };
  const label = t('desk.review.segment_label', {
    number,
    state: t(`desk.review.standing.${standing}`),
    count: findings.length,
  });
  return (
    <section
      id={`segment-${segment.id}`}
      className={`review-row ${standing} ${segment.blockKind}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of a row act on the row that has the focus
      tabIndex={0}
      aria-label={label}
      data-segment={segment.id}
      onFocus={() => onLook(look)}
    >
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <div className="side">
        <p className="text" ref={source}>
          <ReviewText text={segment.sourceText} before={null} marks={marks.source} lang={view.sourceLocale} />
        </p>
        {segment.previousSourceText !== null && (
          <p className="text quiet">
            {t('desk.review.base.source')}{' '}
            <ReviewText
              text={segment.sourceText}
              before={segment.previousSourceText}
              marks={[]}
              lang={view.sourceLocale}
            />
          </p>
        )}
      </div>
      <div className="side">
        <p className="text" ref={target}>
          <ReviewText text={segment.targetText} before={before ?? null} marks={marks.target} lang={view.targetLocale} />
        </p>
        <Gap view={view} segment={segment} />
        <Reasons reasons={view.returnReasons.filter(({ segmentId }) => segmentId === segment.id)} />
        <FoundList
          translationId={view.id}
          accountId={accountId}
          label={t('desk.editor.findings_of', { segment: t('desk.editor.segment', { number }) })}
          findings={findings}
          mayJudge={mayJudge}
        />
        {kept.map(({ id, category, note }) => (
          <p key={id} className="kept-reason">
            {t(`desk.review.category.${category}`)}
            {note && <span>{`: ${note}`}</span>}
          </p>
        ))}
        {form}
        <SegmentComments
          translationId={view.id}
          segmentId={segment.id}
          number={number}
          place={comment}
          onClose={onCommented}
        />
      </div>
      <div className="stand">
        <Stand view={view} segment={segment} standing={standing} accountId={accountId} />
        {acts.confirm && (
          <Button
            size="compact-md"
            aria-label={t('desk.review.confirm_named', { number })}
            loading={isBusy}
            onClick={acts.confirm}
          >
            {t('desk.review.confirm')}
          </Button>
        )}
        {acts.edit && (
          <Button
            size="compact-md"
            variant="outline"
            aria-label={t('desk.review.edit_named', { number })}
            onClick={acts.edit}
          >
            {t('desk.review.edit')}
          </Button>
        )}
        {acts.note && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={t('desk.review.reason.add_named', { number })}
            // The words that are marked stay marked.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => acts.note?.(look(), false)}
          >
            {t('desk.review.reason.add')}
          </Button>
        )}
        {acts.comment && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={t('desk.comments.open_named', { number })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => acts.comment?.(look())}
          >
            {t('desk.comments.open')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Who it waits for, or who stands for it; and for one's own text why the button is not there. */
function Stand({
  view,
  segment,
  standing,
  accountId,
}: Pick<Props, 'view' | 'segment' | 'accountId'> & { standing: Standing }) {
  const { t } = useTranslation();
  const { translator } = view;
  const isOthers = translator !== null && translator.id !== accountId;
  return (
    <>
      <p className="state-line">
        <span aria-hidden="true">{SIGNS[standing]}</span>{' '}
        {segment.confirmedBy
          ? t('desk.review.confirmed_by', { name: segment.confirmedBy.name })
          : t(`desk.review.standing.${standing}`)}
      </p>
      <p className="quiet">
        {segment.isImported
          ? t('desk.review.imported')
          : segment.author && t('desk.review.written_by', { name: segment.author.name })}
      </p>
      {standing === 'own' && view.state === 'in_review' && (
        <p className="quiet">
          {isOthers ? t('desk.review.own_why_translator', { name: translator.name }) : t('desk.review.own_why')}
        </p>
      )}
    </>
  );
}

/** A sentence that stands on one side only: why, or where to say why. */
function Gap({ view, segment }: Pick<Props, 'view' | 'segment'>) {
  const { t } = useTranslation();
  if (segment.sourceText !== '' && segment.targetText !== '') return null;
  if (segment.gapReason) return <p className="quiet">{t('desk.review.gap', { reason: segment.gapReason })}</p>;
  return (
    <p className="quiet">
      {t('desk.review.gap_open')}{' '}
      <Link to="/articles/$id/align" params={{ id: view.articleId }}>
        {t('desk.review.align')}
      </Link>
    </p>
  );
}

function Reasons({ reasons }: { reasons: readonly ReturnReason[] }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <ul className="findings">
      {reasons.map(({ id, category, note, by }) => (
        <li key={id}>
          {t('desk.review.last_return', { name: by.name })} {t(`desk.review.category.${category}`)}
          {note && <span>{`: ${note}`}</span>}
        </li>
      ))}
    </ul>
  );
}
