import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { lookAgain } from '../../api/queries';
import { amendText, carryOverApproval } from '../../api/review';
import { useHalfWritten } from '../../parts/half-written';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { ReviewText } from './review-text';
import { TextForm } from './text-form';

interface Change {
  readonly version: number;
  readonly text: string;
}

interface Amendment {
  readonly isOpen: boolean;
  readonly changes: ReadonlyMap<string, Change>;
  readonly begin: () => void;
  readonly end: () => void;
  readonly form: (segment: WorkingSegment, number: number, onDone: () => void) => ReactNode;
  /** The change of a segment that is not saved yet. */
  readonly shown: (segment: WorkingSegment) => ReactNode;
}

/** Late changes, gathered over several segments and saved together with one reason; until then they outlive the page. */
export function useAmendment({ id, targetLocale, abilities }: TranslationView, accountId: string): Amendment {
  const { t } = useTranslation();
  const place = `egiz-amendment-${accountId}-${id}`;
  const [changes, setChanges] = useState(() => kept(place));
  const [isBegun, setBegun] = useState(changes.size > 0);
  const keep = (next: ReadonlyMap<string, Change>) => {
    setChanges(next);
    if (next.size === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify([...next]));
  };
  const change = (segment: WorkingSegment, text: string) => {
    const next = new Map(changes);
    if (text === segment.targetText || text.trim() === '') next.delete(segment.id);
    else next.set(segment.id, { version: segment.version, text });
    keep(next);
  };
  return {
    isOpen: isBegun && abilities.amend,
    changes,
    begin: () => setBegun(true),
    end: () => {
      setBegun(false);
      keep(new Map());
    },
    form: (segment, number, onDone) => (
      <TextForm
        label={t('desk.review.edit_form.label', { number })}
        lang={targetLocale}
        text={changes.get(segment.id)?.text ?? segment.targetText}
        act={t('desk.review.reason.keep_text')}
        isBusy={false}
        onType={(text) => change(segment, text)}
        onAct={onDone}
        onClose={onDone}
      />
    ),
    shown: (segment) => {
      const change = changes.get(segment.id);
      return (
        change && (
          <p className="text">
            <ReviewText text={change.text} before={segment.targetText} marks={[]} lang={targetLocale} />
          </p>
        )
      );
    },
  };
}

/** What was typed before the page was left. */
function kept(place: string): ReadonlyMap<string, Change> {
  try {
    return new Map(JSON.parse(localStorage.getItem(place) ?? '[]') as [string, Change][]);
  } catch {
    return new Map();
  }
}

/** The way back into review for what was approved already, and the approval carried over where only the source was mended. */
export function AmendPanel({ view, amendment }: { view: TranslationView; amendment: Amendment }) {
  const { t } = useTranslation();
  const half = useHalfWritten(`amend-${view.id}`, '');
  const { value: reason } = half;
  const [isCarrying, setCarrying] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      amendText(view.id, {
        reason: reason.trim(),
        segments: [...amendment.changes].map(([id, { version, text }]) => ({ id, version, text })),
      }),
    onSuccess: () => {
      amendment.end();
      half.write('');
    },
    onSettled: lookAgain,
  });
  const carry = useMutation({
    mutationFn: (why: string) => carryOverApproval(view.id, why),
    onSuccess: () => setCarrying(false),
    onSettled: lookAgain,
  });
  return (
    <section className="amend" aria-label={t('desk.review.amend')}>
      <div role="status">{save.isSuccess && view.state === 'in_review' && <p>{t('desk.review.amend_done')}</p>}</div>
      {view.abilities.amend && !amendment.isOpen && (
        <Button variant="outline" onClick={amendment.begin}>
          {t('desk.review.amend')}
        </Button>
      )}
      {view.abilities.amend && amendment.isOpen && (
        <>
          <p>{t('desk.review.amend_help')}</p>
          <Textarea
            label={t('desk.review.amend_reason')}
            required
            withAsterisk={false}
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => half.write(currentTarget.value)}
          />
          {save.error && <ProblemNotice error={save.error} />}
          <div className="acts">
            <Button
              loading={save.isPending}
              disabled={amendment.changes.size === 0 || reason.trim() === ''}
              onClick={() => save.mutate()}
            >
              {t('desk.review.amend_save', { count: amendment.changes.size })}
            </Button>
            <Button variant="subtle" onClick={amendment.end}>
              {t('desk.cancel')}
            </Button>
          </div>
        </>
      )}
      {view.abilities.carryOver && (
        <>
          <p className="quiet">{t('desk.review.carry_over_help')}</p>
          <Button variant="outline" onClick={() => setCarrying(true)}>
            {t('desk.review.carry_over')}
          </Button>
        </>
      )}
      {isCarrying && (
        <ReasonDialog
          title={t('desk.review.carry_over')}
          question={t('desk.review.why')}
          act={t('desk.review.carry_over')}
          isBusy={carry.isPending}
          error={carry.error}
          onAct={(why) => carry.mutate(why)}
          onClose={() => setCarrying(false)}
        >
          <p>{t('desk.review.carry_over_help')}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
