import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { Refusal } from '../../api/client';
import { submitTranslation } from '../../api/translation';
import { ProblemNotice } from '../../parts/problem-notice';
import { fenceOf } from './saving';
import type { WorkingTexts } from './working-texts';

interface Props {
  readonly view: TranslationView;
  readonly texts: WorkingTexts;
  readonly missing: readonly StandingFinding[];
  readonly onMissing: (missing: readonly StandingFinding[]) => void;
  readonly onGo: (segmentId: string) => void;
}

/** Hands the translation over for review. What is missing is listed, and each line leads to its place. */
export function Handover({ view, texts, missing, onMissing, onGo }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const list = useRef<HTMLHeadingElement>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const submit = useMutation({
    mutationFn: async () => {
      const isSaved = await texts.flush();
      setUnsaved(!isSaved);
      if (!isSaved) return [];
      try {
        await submitTranslation(view.id, fenceOf(view) ?? 1);
        return [];
      } catch (error) {
        if (error instanceof Refusal && error.problem.code === 'submission.blocked')
          return error.problem.findings as StandingFinding[];
        throw error;
      }
    },
    onSuccess: onMissing,
    onSettled: () => {
      // Not waited for: the list of what is missing would take the focus from whoever has gone on meanwhile.
      void queries.invalidateQueries({ queryKey: ['translations'] });
    },
  });
  const stopped = submit.data;
  useEffect(() => {
    if (stopped && stopped.length > 0) list.current?.focus();
  }, [stopped]);
  const numbers = new Map(view.segments.map(({ id }, index) => [id, index + 1]));
  return (
    <section className="handover" aria-label={t('desk.editor.submit')}>
      <Button loading={submit.isPending} onClick={() => submit.mutate()}>
        {t('desk.editor.submit')}
      </Button>
      {isUnsaved && <p role="alert">{t('desk.editor.unsaved')}</p>}
      {submit.error && <ProblemNotice error={submit.error} />}
      {missing.length > 0 && (
        <div className="problem">
          <h2 ref={list} tabIndex={-1}>
            {t('desk.editor.missing', { count: missing.length })}
          </h2>
          <ul>
            {missing.map(({ id, segmentId, messageKey, parameters }) => (
              <li key={id}>
                {segmentId !== null && (
                  <Button variant="subtle" size="compact-md" onClick={() => onGo(segmentId)}>
                    {t('desk.editor.segment', { number: numbers.get(segmentId) ?? 0 })}
                  </Button>
                )}{' '}
                {t(messageKey, parameters)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
