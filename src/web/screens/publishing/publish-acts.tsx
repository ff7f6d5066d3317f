import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../contract/articles';
import type { PublishingState } from '../../../contract/publishing';
import { approveSingle, deschedule, killArticle, takeDown, withdrawSingle } from '../../api/publishing';
import { lookAgain } from '../../api/queries';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { DeclareDialog } from './declare-dialog';
import { EmbargoDialog } from './embargo-dialog';
import { PublishDialog } from './publish-dialog';

/** Acts that need a reason and nothing else. */
const REASONED = {
  deschedule: { send: deschedule, help: 'desk.publish.dialog.deschedule_help', colour: 'accent' },
  withdraw: { send: withdrawSingle, help: 'desk.publish.dialog.withdraw_help', colour: 'accent' },
  takedown: { send: takeDown, help: 'desk.publish.dialog.takedown_help', colour: 'error' },
  kill: { send: killArticle, help: 'desk.publish.dialog.kill_help', colour: 'error' },
} as const;

type ActName = 'publish' | 'schedule' | 'duty' | 'embargo' | 'declare' | keyof typeof REASONED;

interface Props {
  readonly state: PublishingState;
  readonly article: ArticleView;
}

/** Everything this person may do with the article; each act is a dialog, and none has a key of its own. */
export function PublishActs({ state, article }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ActName | null>(null);
  const { abilities, articleId } = state;
  const scope = state.single ? 'single' : 'pair';
  const approve = useMutation({ mutationFn: () => approveSingle(articleId), onSettled: lookAgain });
  const close = () => setOpen(null);
  const possible: readonly (readonly [ActName, boolean, string])[] = [
    ['publish', abilities.publish, scope === 'pair' ? 'desk.publish.act.publish' : 'desk.publish.act.publish_single'],
    ['schedule', abilities.schedule, 'desk.publish.act.schedule'],
    // Alone only where it cannot go out by four eyes.
    ['duty', abilities.publishOnDuty && !abilities.publish, 'desk.publish.act.duty'],
    ['deschedule', abilities.deschedule, 'desk.publish.act.deschedule'],
    ['embargo', abilities.setEmbargo, 'desk.publish.act.embargo'],
    ['declare', abilities.declareSingle, 'desk.publish.act.declare'],
    ['withdraw', abilities.withdrawSingle, 'desk.publish.act.withdraw'],
    ['takedown', abilities.takeDown, 'desk.publish.act.takedown'],
    ['kill', abilities.kill, 'desk.publish.act.kill'],
  ];
  const acts = possible.filter(([, isPossible]) => isPossible);
  return (
    <>
      {acts.length === 0 && !abilities.approveSingle && <p className="quiet">{t('desk.publish.act.none')}</p>}
      <div className="acts">
        {abilities.approveSingle && (
          <Button color="ok" loading={approve.isPending} onClick={() => approve.mutate()}>
            {t('desk.publish.act.approve_single')}
          </Button>
        )}
        {acts.map(([name, , label]) => (
          <Button
            key={name}
            variant={name === 'publish' ? 'filled' : 'outline'}
            color={name === 'takedown' || name === 'kill' ? 'error' : 'accent'}
            onClick={() => setOpen(name)}
          >
            {t(label)}
          </Button>
        ))}
      </div>
      {approve.error && <ProblemNotice error={approve.error} />}
      {(open === 'publish' || open === 'schedule' || open === 'duty') && (
        <PublishDialog state={state} scope={scope} mode={open} onClose={close} />
      )}
      {open === 'embargo' && <EmbargoDialog state={state} onClose={close} />}
      {open === 'declare' && <DeclareDialog article={article} onClose={close} />}
      {open !== null && open in REASONED && (
        <Reasoned articleId={articleId} name={open as keyof typeof REASONED} onClose={close} />
      )}
    </>
  );
}

function Reasoned({
  articleId,
  name,
  onClose,
}: {
  articleId: string;
  name: keyof typeof REASONED;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { send, help, colour } = REASONED[name];
  const act = useMutation<unknown, Error, string>({
    mutationFn: (reason) => send(articleId, reason),
    onSuccess: onClose,
    onSettled: lookAgain,
  });
  const words = t(`desk.publish.act.${name}`);
  return (
    <ReasonDialog
      title={words}
      question={t('desk.publish.why')}
      act={words}
      colour={colour}
      isBusy={act.isPending}
      error={act.error}
      onAct={(reason) => act.mutate(reason)}
      onClose={onClose}
    >
      <p>{t(help)}</p>
    </ReasonDialog>
  );
}
