import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { claimJob } from '../../api/translations';
import { useMoments } from '../../parts/moments';
import { PageHeading } from '../../parts/page-heading';
import { OthersHere } from '../../parts/presence/others-here';
import { ProblemNotice } from '../../parts/problem-notice';

/** What is translated, and who may. */
export function WorkHeader({ view }: { view: TranslationView }) {
  const { t } = useTranslation();
  const headline = view.segments.find(({ blockKind }) => blockKind === 'headline') ?? view.segments[0];
  return (
    <header className="work">
      <p>
        <Link to="/jobs" search={{ tab: 'mine' }}>
          {t('desk.editor.back')}
        </Link>{' '}
        <span className="quiet">{t(`desk.direction.${view.sourceLocale}_${view.targetLocale}`)}</span>{' '}
        <Link to="/articles/$id" params={{ id: view.articleId }}>
          {t('desk.editor.article', { number: view.articleNumber })}
        </Link>
      </p>
      <PageHeading title={headline?.sourceText ?? ''}>
        <span lang={view.sourceLocale}>{headline?.sourceText}</span>
      </PageHeading>
      <OthersHere translationId={view.id} />
      {!view.abilities.save && <Locked view={view} />}
    </header>
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
