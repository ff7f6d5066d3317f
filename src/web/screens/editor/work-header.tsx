import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { claimJob } from '../../api/translations';
import { useMoments } from '../../parts/moments';
import { PageHeading } from '../../parts/page-heading';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Bench, useAllFindings, useSummary } from './bench';
import { LeaseNote } from './lease-note';
import type { SaveState } from './working-text';

interface Props {
  readonly view: TranslationView;
  readonly bench: Bench;
  readonly children?: ReactNode;
}

/** The worst first: that is what somebody has to know. */
const STATES: readonly SaveState[] = ['refused', 'lost', 'conflict', 'waiting', 'saving', 'changed', 'saved'];

export function WorkHeader({ view, bench, children }: Props) {
  const { t } = useTranslation();
  const headline = view.segments.find(({ blockKind }) => blockKind === 'headline') ?? view.segments[0];
  const { empty } = useSummary(bench);
  const findings = [...useAllFindings(bench).values()].reduce((sum, list) => sum + list.length, 0);
  return (
    <header className="work">
      <p>
        <Link to="/jobs" search={{ tab: 'mine' }}>
          {t('desk.editor.back')}
        </Link>
      </p>
      <PageHeading title={headline?.sourceText ?? ''}>
        <span lang={view.sourceLocale}>{headline?.sourceText}</span>
      </PageHeading>
      <p className="facts">
        <span>{t(`desk.direction.${view.sourceLocale}_${view.targetLocale}`)}</span>
        <span>{t('desk.editor.empty', { count: empty, all: view.segments.length })}</span>
        <span>{t('desk.editor.findings', { count: findings })}</span>
        {view.abilities.save && <SaveNote bench={bench} />}
        <LeaseNote lease={bench.lease} translationId={view.id} />
      </p>
      {!view.abilities.save && <Locked view={view} />}
      {children}
    </header>
  );
}

/** How what was typed stands, and how much of it waits. */
function SaveNote({ bench }: { bench: Bench }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const { counts, savedAt } = useSummary(bench);
  const worst = STATES.find((state) => counts[state] > 0) ?? 'saved';
  // What is typed while the server is not there waits like the rest.
  const count = worst === 'waiting' ? counts.waiting + counts.changed + counts.saving : counts[worst];
  return (
    <span role="status" className={worst === 'saved' || worst === 'saving' || worst === 'changed' ? '' : 'late'}>
      {worst === 'saved' && savedAt
        ? t('desk.editor.save.saved_at', { time: clock(savedAt) })
        : t(`desk.editor.save.${worst}`, { count })}
    </span>
  );
}

/** Why nothing can be typed here, and what can be done about it. */
function Locked({ view }: { view: TranslationView }) {
  const { t } = useTranslation();
  const { clock } = useMoments();
  const queries = useQueryClient();
  const claim = useMutation({
    mutationFn: () => claimJob(view.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['translations'] }),
  });
  const [lease] = view.claims;
  return (
    <div className="locked" role="status">
      <p>
        {t(`desk.state.${view.state}`)}.{' '}
        {lease
          ? t('desk.editor.held', { name: lease.holder.name, time: clock(lease.until) })
          : t('desk.editor.read_only')}
      </p>
      {view.abilities.claim && (
        <Button size="compact-md" loading={claim.isPending} onClick={() => claim.mutate()}>
          {t('desk.jobs.claim')}
        </Button>
      )}
      {claim.error && <ProblemNotice error={claim.error} />}
    </div>
  );
}
