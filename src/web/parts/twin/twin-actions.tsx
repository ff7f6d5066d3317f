import './twin.css';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, twinOf } from '../../../kernel/locale';
import { Refusal } from '../../api/client';
import { openTwin } from '../../api/twin';
import { ProblemNotice } from '../problem-notice';
import { AttachForm } from './attach-form';
import { SingleForm } from './single-form';

export type TwinDecision = 'opened' | 'attached' | 'declared';

interface Props {
  readonly articleId: string;
  readonly headline: string;
  /** The language there is a text in. */
  readonly locale: Locale;
  readonly may: { readonly translate: boolean; readonly attach: boolean; readonly declareSingle: boolean };
  readonly onDecided: (decision: TwinDecision) => void;
}

/** What becomes of the other language: made here, brought along, or left out for a reason. */
export function TwinActions({ articleId, headline, locale, may, onDecided }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<'attach' | 'single' | null>(null);
  const twin = twinOf(locale);
  const open = useMutation({
    mutationFn: (translatesBack: boolean) =>
      openTwin(articleId, { sourceLocale: locale, relation: 'translation', translatesBack }),
    onSuccess: () => onDecided('opened'),
  });
  const isBack = open.error instanceof Refusal && open.error.problem.code === 'translation.back';
  const named = (act: string) => t('desk.twin.named', { act, headline });
  const translate = t(`desk.twin.translate_${twin}`);
  const attach = t(`desk.twin.attach_${twin}`);
  return (
    <div className="twin">
      <div className="actions">
        {may.translate && (
          <Button
            size="compact-md"
            aria-label={named(translate)}
            loading={open.isPending}
            onClick={() => open.mutate(false)}
          >
            {translate}
          </Button>
        )}
        {may.attach && (
          <Button
            size="compact-md"
            variant="outline"
            aria-label={named(attach)}
            aria-expanded={form === 'attach'}
            onClick={() => setForm(form === 'attach' ? null : 'attach')}
          >
            {attach}
          </Button>
        )}
        {may.declareSingle && (
          <Button
            size="compact-md"
            variant="outline"
            aria-label={named(t('desk.twin.single'))}
            aria-expanded={form === 'single'}
            onClick={() => setForm(form === 'single' ? null : 'single')}
          >
            {t('desk.twin.single')}
          </Button>
        )}
      </div>
      {open.error && (
        <>
          <ProblemNotice error={open.error} />
          {isBack && (
            <Button size="compact-md" variant="outline" onClick={() => open.mutate(true)}>
              {t('desk.twin.translate_back')}
            </Button>
          )}
        </>
      )}
      {form === 'attach' && (
        <AttachForm
          articleId={articleId}
          locale={twin}
          onDone={() => onDecided('attached')}
          onCancel={() => setForm(null)}
        />
      )}
      {form === 'single' && (
        <SingleForm
          articleId={articleId}
          locales={[locale]}
          onDone={() => onDecided('declared')}
          onCancel={() => setForm(null)}
        />
      )}
    </div>
  );
}
