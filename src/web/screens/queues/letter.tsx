import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '../../../contract/operations';
import { dropLetter, retryLetter } from '../../api/operations';
import { useCauseWords } from '../../parts/cause-words';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { ChooseOne } from '../../parts/several/choose-one';
import type { Several } from '../../parts/several/use-several';

interface Props {
  readonly letter: DeadLetter;
  readonly several: Several;
  readonly onSettled: (how: 'retried' | 'dropped') => void;
}

/** One step that failed for good, with its cause. */
export function Letter({ letter, several, onSettled }: Props) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const { id, articleId, articleNumber, job, queue, attempts, deadAt } = letter;
  const [isDropping, setDropping] = useState(false);
  const [reason, setReason] = useState('');
  const retry = useMutation({ mutationFn: () => retryLetter(id), onSuccess: () => onSettled('retried') });
  const drop = useMutation({ mutationFn: () => dropLetter(id, reason), onSuccess: () => onSettled('dropped') });
  const words = useCauseWords()(letter.reason);
  const article = t('desk.queues.article', { number: articleNumber });
  const names = { number: articleNumber, job };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') drop.mutate();
  };
  const error = retry.error ?? drop.error;
  return (
    <>
      <div className="with-choice">
        <ChooseOne several={several} one={{ id, name: `${article} ${job}` }} />
        <h3>
          <Link to="/articles/$id" params={{ id: articleId }}>
            {article}
          </Link>{' '}
          <code>{job}</code>
        </h3>
      </div>
      <p className="quiet">
        {t('desk.queues.letter', { queue: t(`desk.queues.queue.${queue}`), attempts, time: day(deadAt) })}
      </p>
      <p className="cause">
        {words === letter.reason ? (
          <>
            <span className="quiet">{t('desk.queues.technical')}</span>
            <code lang="en">{letter.reason}</code>
          </>
        ) : (
          words
        )}
      </p>
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        <Button
          size="compact-md"
          aria-label={t('desk.queues.retry_named', names)}
          loading={retry.isPending}
          onClick={() => retry.mutate()}
        >
          {t('desk.queues.retry')}
        </Button>
        {!isDropping && (
          <Button
            size="compact-md"
            variant="outline"
            aria-label={t('desk.queues.drop_named', names)}
            onClick={() => setDropping(true)}
          >
            {t('desk.queues.drop')}
          </Button>
        )}
      </div>
      {isDropping && (
        <form className="release" onSubmit={submit}>
          <TextInput
            label={t('desk.queues.why_drop')}
            required
            withAsterisk={false}
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" size="compact-md" loading={drop.isPending}>
            {t('desk.queues.drop')}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => setDropping(false)}>
            {t('desk.cancel')}
          </Button>
        </form>
      )}
    </>
  );
}
