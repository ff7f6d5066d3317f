import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../contract/quality';
import { sessionQuery } from '../api/session';
import { withdrawAnswer } from '../api/translation';
import { ProblemNotice } from './problem-notice';

interface Props {
  readonly translationId: string;
  readonly answer: NonNullable<StandingFinding['answer']>;
  readonly onDone: () => void;
}

/** Takes an answer of one's own back: its flag stands again. What somebody else said stays theirs. */
export function Withdraw({ translationId, answer, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const withdraw = useMutation({
    mutationFn: () => withdrawAnswer(answer.id),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['translations', 'one', translationId] }),
  });
  if (answer.answeredBy.id !== session?.account.id) return null;
  return (
    <>
      <button type="button" className="small-act" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t('desk.answer.withdraw')}
      </button>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </>
  );
}
