import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { useActing } from './acting';
import type { Bench } from './bench';
import { Flags } from './flags';
import { Forks } from './forks';
import { Handing } from './handing';
import { JumpBar } from './jump-bar';
import type { EditorAct } from './keys';
import { useLayers } from './layers';
import { LiveEditor } from './live-editor';
import { useLiveFindings } from './live-findings';
import { useMoving } from './moving';
import { Panel } from './panel';
import { useSaving } from './saving';
import { SegmentRow } from './segment-row';
import { ShortcutSheet } from './shortcut-sheet';
import { StatusLine } from './status-line';
import { WorkBar } from './work-bar';
import { WorkHeader } from './work-header';

interface Props {
  readonly view: TranslationView;
  readonly accountId: string | undefined;
}

/** The rows of a translation with one live editor, and everything that hangs on them. */
export function Workbench({ view, accountId = '' }: Props) {
  const { t } = useTranslation();
  const { texts, lease } = useSaving(view, accountId);
  const found = useLiveFindings(view, texts);
  const [live] = useState(() => new LiveEditor());
  const [flags] = useState(() => new Flags());
  const bench = useMemo<Bench>(() => ({ texts, lease, found, live, flags }), [texts, lease, found, live, flags]);
  const { segments, abilities } = view;
  const answers = useMemo(
    () => new Map(view.findings.flatMap(({ fingerprint, answer }) => (answer ? [[fingerprint, answer] as const] : []))),
    [view.findings],
  );
  const reasons = useMemo(() => Map.groupBy(view.returnReasons, ({ segmentId }) => segmentId), [view.returnReasons]);
  const moving = useMoving(bench, view, answers);
  const { active, go, open } = moving;
  const layers = useLayers(bench, moving);
  const [note, setNote] = useState('');
  const act = useActing({ bench, view, answers, moving, onLayer: layers.act, onNote: setNote });
  const onAct = useCallback((asked: EditorAct) => act(asked), [act]);

  return (
    <div
      className={`workbench${layers.isPanel ? ' with-panel' : ''}${layers.isSpecial ? ' special' : ''}`}
      onPointerDown={() => lease.touch()}
    >
      <div className="work-main">
        <WorkHeader view={view} />
        <WorkBar bench={bench} view={view} answers={answers} layers={layers} note={note} onAct={onAct} />
        {layers.open === 'go_to' && (
          <JumpBar
            last={segments.length}
            onClose={layers.close}
            onGo={(number) => {
              layers.close();
              go(segments[number - 1]?.id);
            }}
          />
        )}
        <Forks bench={bench} view={view} />
        {abilities.submit && <Handing view={view} bench={bench} answers={answers} onGo={go} />}
        <ol className="segments" aria-label={t('desk.editor.segments')} tabIndex={-1}>
          {segments.map((segment, index) => (
            <li key={segment.id}>
              <SegmentRow
                bench={bench}
                translationId={view.id}
                segment={segment}
                number={index + 1}
                sourceLocale={view.sourceLocale}
                targetLocale={view.targetLocale}
                reasons={reasons.get(segment.id) ?? NONE}
                answers={answers}
                maySave={abilities.save}
                isActive={active === segment.id && abilities.save}
                isSpecial={layers.isSpecial}
                onOpen={open}
                onAct={onAct}
              />
            </li>
          ))}
        </ol>
      </div>
      {layers.isPanel && (
        <Panel
          bench={bench}
          view={view}
          answers={answers}
          active={active}
          wanted={layers.wanted}
          onGo={go}
          onClose={() => layers.act('panel')}
        />
      )}
      {layers.open === 'shortcuts' && <ShortcutSheet onClose={layers.close} />}
      <StatusLine
        bench={bench}
        active={active}
        number={segments.findIndex(({ id }) => id === active) + 1}
        note={note}
      />
    </div>
  );
}

const NONE: TranslationView['returnReasons'] = [];
