import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { segmentHistoryQuery } from '../../api/segments';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { DiffedText } from '../../parts/word-diff/diffed-text';
import { type Bench, useText } from './bench';
import { replaceAll } from './typing';

interface Props {
  readonly bench: Bench;
  readonly view: TranslationView;
  readonly segment: WorkingSegment;
}

/** Who wrote what into a segment, the newest first, and what came too late to be let in. Any of it can be used again. */
export function SegmentHistory({ bench, view, segment }: Props) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const { id } = segment;
  const working = useText(bench, id);
  const version = working?.state === 'saved' ? working.version : segment.version;
  const found = useQuery({
    ...segmentHistoryQuery(view.id, id, version),
    placeholderData: (before, query) => (query?.queryKey[3] === id ? before : undefined),
  });
  if (found.isPending) return <Loading />;
  if (!found.data) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { changes, drafts } = found.data;
  if (changes.length + drafts.length === 0) return <p className="quiet">{t('desk.editor.history.none')}</p>;
  const use = (text: string) =>
    view.abilities.save && text !== working?.text ? (
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          if (bench.live.id === id && bench.live.view) replaceAll(bench.live.view, text);
          else bench.texts.type(id, text);
        }}
      >
        {t('desk.editor.history.use')}
      </Button>
    ) : null;
  return (
    <ul className="panel-list">
      {drafts.toReversed().map((draft) => (
        <li key={draft.at} className="warning">
          <p className="quiet">{t('desk.editor.history.draft', { name: draft.author.name, time: day(draft.at) })}</p>
          <DiffedText before={working?.text ?? ''} after={draft.text} lang={view.targetLocale} /> {use(draft.text)}
        </li>
      ))}
      {changes.toReversed().map((change) => (
        <li key={change.version}>
          <p className="quiet">
            {t(change.isImported ? 'desk.editor.history.imported' : 'desk.editor.history.change', {
              name: change.author.name,
              time: day(change.at),
            })}
          </p>
          <DiffedText before={change.before} after={change.after} lang={view.targetLocale} /> {use(change.after)}
        </li>
      ))}
    </ul>
  );
}
