import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATIONS } from '../../../contract/choices';
import type { Relation } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { attachTwin } from '../../api/twin';
import { ProblemNotice } from '../problem-notice';
import { TextFields } from './text-fields';

interface Props {
  readonly articleId: string;
  /** The language of the text that is attached. */
  readonly locale: Locale;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The text exists already: it is laid beside the article as it is, and then checked. */
export function AttachForm({ articleId, locale, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState({ title: '', body: '' });
  const [relation, setRelation] = useState<Relation>('translation');
  const attach = useMutation({
    mutationFn: () => attachTwin(articleId, { locale, title: written.title.trim(), body: written.body, relation }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attach.mutate();
  };
  return (
    <form className="twin-form" onSubmit={submit}>
      {attach.error && <ProblemNotice error={attach.error} />}
      <TextFields {...written} locale={locale} rows={8} help={t('desk.twin.body_help')} onWrite={setWritten} />
      <NativeSelect
        label={t('desk.article.relation.label')}
        value={relation}
        onChange={({ currentTarget }) => setRelation(currentTarget.value as Relation)}
        data={RELATIONS.map((value) => ({ value, label: t(`desk.article.relation.${value}`) }))}
      />
      <div className="actions">
        <Button type="submit" size="compact-md" loading={attach.isPending}>
          {t('desk.twin.attach_do')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onCancel}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  );
}
