import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATIONS } from '../../../contract/choices';
import type { Relation } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import { attachTwin } from '../../api/twin';
import { ProblemNotice } from '../problem-notice';

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
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [relation, setRelation] = useState<Relation>('translation');
  const attach = useMutation({
    mutationFn: () => attachTwin(articleId, { locale, title: title.trim(), body, relation }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attach.mutate();
  };
  return (
    <form className="twin-form" onSubmit={submit}>
      {attach.error && <ProblemNotice error={attach.error} />}
      <TextInput
        label={t('desk.twin.headline')}
        lang={locale}
        required
        withAsterisk={false}
        maxLength={1000}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Textarea
        label={t('desk.twin.body')}
        description={t('desk.twin.body_help')}
        lang={locale}
        required
        withAsterisk={false}
        rows={8}
        value={body}
        onChange={({ currentTarget }) => setBody(currentTarget.value)}
      />
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
