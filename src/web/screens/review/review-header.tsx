import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Relation, TranslationView } from '../../../contract/translation';
import { lookAgain } from '../../api/queries';
import { relate } from '../../api/review';
import { PageHeading } from '../../parts/page-heading';
import { OthersHere } from '../../parts/presence/others-here';
import { ProblemNotice } from '../../parts/problem-notice';

const RELATIONS = ['translation', 'adaptation', 'brief', 'official'] as const satisfies readonly Relation[];

interface Props {
  readonly view: TranslationView;
  readonly findings: number;
}

export function ReviewHeader({ view, findings }: Props) {
  const { t } = useTranslation();
  const headline = view.segments.find(({ blockKind }) => blockKind === 'headline') ?? view.segments[0];
  const open = view.segments.filter(({ confirmedBy }) => confirmedBy === null).length;
  return (
    <header className="work">
      <p className="facts">
        <Link to="/jobs" search={{ tab: 'review' }}>
          {t('desk.review.back')}
        </Link>
        <Link to="/articles/$id" params={{ id: view.articleId }}>
          {t('desk.review.to_article')}
        </Link>
      </p>
      <PageHeading title={headline?.sourceText ?? t('desk.review.title')}>
        <span lang={view.sourceLocale}>{headline?.sourceText}</span>
      </PageHeading>
      <p className="facts">
        <span>{t(`desk.direction.${view.sourceLocale}_${view.targetLocale}`)}</span>
        {view.translator && <span>{t('desk.review.translated_by', { name: view.translator.name })}</span>}
        <span>{t('desk.review.waiting', { count: open })}</span>
        <span>{t('desk.editor.findings', { count: findings })}</span>
        {!view.abilities.changeRelation && <span>{t(`desk.review.relation.${view.relation}`)}</span>}
      </p>
      <OthersHere translationId={view.id} />
      {view.abilities.changeRelation && <RelationChoice view={view} />}
    </header>
  );
}

/** What the pair is meant to be, and so what the checks expect of it. */
function RelationChoice({ view }: { view: TranslationView }) {
  const { t } = useTranslation();
  const change = useMutation({
    mutationFn: (relation: Relation) => relate(view.id, relation),
    onSettled: lookAgain,
  });
  return (
    <div className="relation">
      <NativeSelect
        label={t('desk.review.relation.label')}
        size="xs"
        value={change.isPending ? change.variables : view.relation}
        onChange={({ currentTarget }) => change.mutate(currentTarget.value as Relation)}
      >
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {t(`desk.review.relation.${relation}`)}
          </option>
        ))}
      </NativeSelect>
      {change.error && <ProblemNotice error={change.error} />}
    </div>
  );
}
