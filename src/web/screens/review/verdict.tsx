import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { Refusal } from '../../api/client';
import { lookAgain } from '../../api/queries';
import { approvePair, returnText } from '../../api/review';
import { ProblemNotice } from '../../parts/problem-notice';
import { isOpenBlocker, type ShownFinding } from './findings';
import type { KeptReason } from './kept-reasons';
import { isOutdated, toReturn } from './kept-reasons';
import { standingOf } from './standing';

interface Props {
  readonly view: TranslationView;
  readonly accountId: string;
  readonly found: ReadonlyMap<string, readonly ShownFinding[]>;
  readonly reasons: readonly KeptReason[];
  readonly onRemove: (id: string) => void;
  readonly onJudged: () => void;
  readonly onGo: (segmentId: string) => void;
}

/** The verdict on the pair: approved, or sent back with the reasons gathered; and why one may not give it. */
export function Verdict({ view, accountId, found, reasons, onRemove, onJudged, onGo }: Props) {
  const { t } = useTranslation();
  const approve = useMutation({ mutationFn: () => approvePair(view.id), onSuccess: onJudged, onSettled: lookAgain });
  const giveBack = useMutation({
    mutationFn: () => returnText(view.id, toReturn(reasons, view.segments)),
    onSuccess: onJudged,
    onSettled: lookAgain,
  });
  const own = view.segments.filter((segment) => standingOf(segment, accountId) === 'own');
  const waiting = view.segments.filter(({ mayConfirm }) => mayConfirm).length;
  const isOpen = ({ fingerprint }: StandingFinding) =>
    [...found.values()].flat().some((finding) => finding.fingerprint === fingerprint && isOpenBlocker(finding));
  // What was mended or agreed to since is no longer in the way.
  const blockers = blockersOf(approve.error)?.filter(isOpen);
  const numbers = new Map(view.segments.map(({ id }, index) => [id, index + 1]));
  const error = approve.error && !blockers ? approve.error : giveBack.error;
  return (
    <section className="verdict" aria-label={t('desk.review.title')}>
      <div role="status">
        {view.state === 'approved' && <p>{t('desk.review.approved')}</p>}
        {view.state === 'returned' && <p>{t('desk.review.returned')}</p>}
      </div>
      {(view.state === 'approved' || (view.state === 'in_review' && view.abilities.approveOnDuty)) && (
        <p>
          <Link to="/publish/$id" params={{ id: view.articleId }}>
            {t('desk.review.to_publication')}
          </Link>
        </p>
      )}
      {blockers && blockers.length > 0 && <Blocked findings={blockers} numbers={numbers} onGo={onGo} />}
      {error && <ProblemNotice error={error} />}
      {reasons.length > 0 && (
        <div className="reasons">
          <h2>{t('desk.review.reason.title', { count: reasons.length })}</h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.id}>
                <Reason reason={reason} view={view} number={numbers.get(reason.segmentId) ?? 0} onGo={onGo} />
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="error"
                  aria-label={t('desk.review.reason.remove_named', { number: numbers.get(reason.segmentId) ?? 0 })}
                  onClick={() => onRemove(reason.id)}
                >
                  {t('desk.review.reason.remove')}
                </Button>
              </li>
            ))}
          </ul>
          <p className="quiet">{t('desk.review.reason.kept')}</p>
        </div>
      )}
      {view.abilities.approve && own.length > 0 && (
        <OwnText view={view} accountId={accountId} own={own} numbers={numbers} onGo={onGo} />
      )}
      <div className="acts">
        {view.abilities.approve && (
          <Button
            color="ok"
            disabled={own.length > 0}
            aria-describedby={own.length > 0 ? 'own-text' : 'approving'}
            loading={approve.isPending}
            onClick={() => approve.mutate()}
          >
            {t('desk.review.approve')}
          </Button>
        )}
        {view.abilities.return && reasons.length > 0 && (
          <Button color="error" variant="outline" loading={giveBack.isPending} onClick={() => giveBack.mutate()}>
            {t('desk.review.return', { count: reasons.length })}
          </Button>
        )}
      </div>
      {view.abilities.approve && own.length === 0 && (
        <p className="quiet" id="approving">
          {t('desk.review.approve_unread', { count: waiting })}
          {reasons.length > 0 && ` ${t('desk.review.approve_reasons', { count: reasons.length })}`}
        </p>
      )}
      {view.abilities.return && reasons.length === 0 && <p className="quiet">{t('desk.review.return_how')}</p>}
    </section>
  );
}

function blockersOf(error: Error | null): readonly StandingFinding[] | null {
  const isBlocked = error instanceof Refusal && error.problem.code === 'review.blockers';
  return isBlocked ? (error.problem.findings as StandingFinding[]) : null;
}

interface Going {
  readonly numbers: ReadonlyMap<string, number>;
  readonly onGo: (segmentId: string) => void;
}

function Blocked({ findings, numbers, onGo }: Going & { findings: readonly StandingFinding[] }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="problem">
      <h2 ref={heading} tabIndex={-1}>
        {t('desk.review.blocked', { count: findings.length })}
      </h2>
      <ul>
        {findings.map(({ id, segmentId, messageKey, parameters }) => (
          <li key={id}>
            {segmentId ? (
              <Button variant="subtle" size="compact-md" onClick={() => onGo(segmentId)}>
                {t('desk.editor.segment', { number: numbers.get(segmentId) ?? 0 })}
              </Button>
            ) : (
              t('desk.review.whole_text')
            )}{' '}
            {t(messageKey, parameters)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Not only that it is refused: which segments they are, and who can help. */
function OwnText({
  view,
  accountId,
  own,
  numbers,
  onGo,
}: Going & Pick<Props, 'view' | 'accountId'> & { own: readonly WorkingSegment[] }) {
  const { t } = useTranslation();
  const { translator } = view;
  const isOthers = translator !== null && translator.id !== accountId;
  return (
    <div className="explained" id="own-text">
      <h2>{t('desk.review.own_title')}</h2>
      <p>{t('desk.review.own_list', { count: own.length })}</p>
      <ul className="row-links">
        {own.map(({ id }) => (
          <li key={id}>
            <Button variant="subtle" size="compact-md" onClick={() => onGo(id)}>
              {t('desk.editor.segment', { number: numbers.get(id) ?? 0 })}
            </Button>
          </li>
        ))}
      </ul>
      <p>{isOthers ? t('desk.review.own_next', { name: translator.name }) : t('desk.review.own_next_reviewer')}</p>
    </div>
  );
}

function Reason({
  reason,
  view,
  number,
  onGo,
}: {
  reason: KeptReason;
  view: TranslationView;
  number: number;
  onGo: Props['onGo'];
}) {
  const { t } = useTranslation();
  const segment = view.segments.find(({ id }) => id === reason.segmentId);
  const text = (reason.side === 'source' ? segment?.sourceText : segment?.targetText) ?? '';
  const isOld = isOutdated(reason, view.segments);
  return (
    <span>
      <Button variant="subtle" size="compact-sm" onClick={() => onGo(reason.segmentId)}>
        {t('desk.editor.segment', { number })}
      </Button>{' '}
      <strong>{t(`desk.review.category.${reason.category}`)}</strong>, {t(`desk.review.severity.${reason.severity}`)}
      {'. '}
      {isOld ? (
        <em>{t('desk.review.reason.outdated')}</em>
      ) : (
        <q lang={reason.side === 'source' ? view.sourceLocale : view.targetLocale}>
          {text.slice(reason.start, reason.end)}
        </q>
      )}
      {reason.note && <span>{` ${reason.note}`}</span>}
    </span>
  );
}
