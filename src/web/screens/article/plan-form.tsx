import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import { PRIORITIES } from '../../../contract/choices';
import type { Priority } from '../../../contract/translation';
import { planArticle } from '../../api/articles';
import { momentOf, wallOf } from '../../parts/newsroom-time';
import { ProblemNotice } from '../../parts/problem-notice';

/** How urgent an article is and when it is due; whoever has seen it as it stands may say so. */
export function PlanForm({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [priority, setPriority] = useState<Priority>(article.priority);
  const [due, setDue] = useState(article.dueAt ? wallOf(new Date(article.dueAt)) : '');
  const plan = useMutation({
    mutationFn: () =>
      planArticle(article.id, {
        priority,
        dueAt: due === '' ? null : momentOf(due).replace(/(T\d\d:\d\d)([+-])/, '$1:00$2'),
        version: article.version,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['articles'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    plan.mutate();
  };
  return (
    <details>
      <summary>{t('desk.article.plan')}</summary>
      <form className="filter" onSubmit={submit}>
        <NativeSelect
          label={t('desk.article.priority')}
          value={priority}
          data={PRIORITIES.map((value) => ({ value, label: t(`desk.priority.${value}`) }))}
          onChange={({ currentTarget }) => setPriority(currentTarget.value as Priority)}
        />
        <TextInput
          type="datetime-local"
          label={t('desk.article.plan_due')}
          value={due}
          onChange={({ currentTarget }) => setDue(currentTarget.value)}
        />
        <Button type="submit" variant="outline" loading={plan.isPending}>
          {t('desk.article.plan_save')}
        </Button>
      </form>
      <div role="status">{plan.isSuccess && t('desk.article.planned')}</div>
      {plan.error && <ProblemNotice error={plan.error} />}
    </details>
  );
}
