import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView, EditionView } from '../../../contract/articles';
import { bodyText, headlineOf } from '../../../text/blocks';
import { contentFrom, parseContent } from '../../../text/content';
import { reviseArticle } from '../../api/articles';
import { lookAgain } from '../../api/queries';
import { FormActs } from '../../parts/form-acts';
import { useHalfWritten } from '../../parts/half-written';
import { ProblemNotice } from '../../parts/problem-notice';
import { TextFields } from '../../parts/twin/text-fields';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import { changedSentences, effectOfCorrection } from './source-effects';

interface Correction {
  readonly title: string;
  readonly body: string;
  readonly reason: string;
  /** The version that was read and is mended. */
  readonly basedOn: string;
}

interface Props {
  readonly article: ArticleView;
  readonly edition: EditionView;
  readonly onDone: (number: number) => void;
  readonly onClose: () => void;
}

/** Under what a half-written correction is kept. */
export const correctionPlace = (articleId: string) => `correct-${articleId}`;

/** Mends the text that nobody here translated: what changes is seen and what follows from it is said before it is saved. */
export function CorrectText({ article, edition: { locale, revision }, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const standing = useMemo(() => {
    const content = parseContent(revision.content);
    return { content, title: headlineOf(content), body: bodyText(content) };
  }, [revision.content]);
  const fresh: Correction = { title: standing.title, body: standing.body, reason: '', basedOn: revision.id };
  const half = useHalfWritten<Correction>(correctionPlace(article.id), fresh);
  const { value: draft, write } = half;
  const isStale = draft.basedOn !== revision.id;
  const after = useDeferredValue(draft);
  const { written, gone } = useMemo(
    () => changedSentences(standing.content, contentFrom(after.title.trim(), after.body, locale)),
    [standing.content, after.title, after.body, locale],
  );
  const isSame = draft.title.trim() === standing.title && draft.body === standing.body;
  // Sent again after a broken connection it is the same correction.
  const key = useRef(crypto.randomUUID());
  const revise = useMutation({
    mutationFn: () => {
      const { title, body, reason, basedOn } = draft;
      const why = reason.trim() === '' ? {} : { reason: reason.trim() };
      return reviseArticle(article.id, { locale, title: title.trim(), body, basedOn, ...why }, key.current);
    },
    onSuccess: ({ number }) => {
      half.forget();
      onDone(number);
    },
    onSettled: () => {
      key.current = crypto.randomUUID();
      return lookAgain();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    revise.mutate();
  };
  return (
    <form className="correct" aria-labelledby="correct" onSubmit={submit}>
      <h2 id="correct">{t('desk.article.correct.title', { language: locale })}</h2>
      <p>{t(`desk.article.correct.effect.${effectOfCorrection(article)}`)}</p>
      {half.isRestored && <p className="quiet">{t('desk.restored')}</p>}
      <TextFields
        locale={locale}
        title={draft.title}
        body={draft.body}
        rows={14}
        onWrite={(written) => write({ ...draft, ...written })}
      />
      <TextInput
        label={t('desk.article.correct.why')}
        maxLength={2000}
        value={draft.reason}
        onChange={({ currentTarget }) => write({ ...draft, reason: currentTarget.value })}
      />
      {isStale ? (
        <div className="problem" role="alert">
          <p>{t('desk.article.correct.stale', { number: revision.number, name: revision.author.name })}</p>
          <div className="actions">
            <Button
              size="compact-md"
              variant="outline"
              onClick={() => {
                revise.reset();
                write({ ...draft, basedOn: revision.id });
              }}
            >
              {t('desk.article.correct.keep_mine')}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              onClick={() => {
                revise.reset();
                write({ ...fresh, reason: draft.reason });
              }}
            >
              {t('desk.article.correct.take_theirs', { number: revision.number })}
            </Button>
          </div>
        </div>
      ) : (
        revise.error && <ProblemNotice error={revise.error} />
      )}
      <section aria-labelledby="correct-changes">
        <h3 id="correct-changes">{t('desk.article.correct.changes')}</h3>
        {isSame ? (
          <p className="quiet">{t('desk.article.correct.nothing')}</p>
        ) : (
          <>
            <p>
              {written > 0 && t('desk.article.correct.written', { count: written })}{' '}
              {gone > 0 && t('desk.article.correct.gone', { count: gone })}{' '}
              {written === 0 && gone === 0 && t('desk.article.correct.moved')}
            </p>
            <p className="reading text">
              <DiffedText
                before={`${standing.title}\n\n${standing.body}`}
                after={`${after.title.trim()}\n\n${after.body}`}
                lang={locale}
              />
            </p>
          </>
        )}
      </section>
      <FormActs
        act={t('desk.article.correct.save', { number: revision.number + 1 })}
        isReady={!isSame && !isStale && draft.title.trim() !== '' && draft.body.trim() !== ''}
        isBusy={revise.isPending}
        half={half}
        onClose={onClose}
      />
    </form>
  );
}
