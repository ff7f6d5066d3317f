import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationView } from '../../../contract/translation';
import { UndoDrawer } from '../../api/undo-drawer';
import { useActing } from './acting';
import { Active } from './active';
import type { Bench } from './bench';
import { Flags } from './flags';
import { Forks } from './forks';
import { Handing } from './handing';
import type { EditorAct } from './keys';
import { LayerBar } from './layer-bar';
import { useLayers } from './layers';
import { LiveEditor } from './live-editor';
import { useLiveFindings } from './live-findings';
import { useMoving } from './moving';
import { useNote } from './note';
import { Panel } from './panel';
import { Preview } from './preview';
import { useSaving } from './saving';
import { SegmentAddress } from './segment-address';
import { SegmentList } from './segment-list';
import { useShaping } from './shaping';
import { ShapingNote } from './shaping-note';
import { SourceBanner } from './source-banner';
import { StatusLine } from './status-line';
import { useUndoKept } from './use-undo-kept';
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
  const [{ live, flags, active }] = useState(() => ({
    live: new LiveEditor(new UndoDrawer(accountId, view.id)),
    flags: new Flags(),
    active: new Active(),
  }));
  useUndoKept(live);
  useEffect(() => () => live.end(), [live]);
  const bench = useMemo<Bench>(
    () => ({ texts, lease, found, live, flags, active }),
    [texts, lease, found, live, flags, active],
  );
  const { abilities } = view;
  const answers = useMemo(
    () => new Map(view.findings.flatMap(({ fingerprint, answer }) => (answer ? [[fingerprint, answer] as const] : []))),
    [view.findings],
  );
  const moving = useMoving(bench, view, answers);
  const { go, open } = moving;
  const layers = useLayers(bench, moving);
  const [note, setNote] = useNote(bench, view.state);
  const shaping = useShaping(bench, view);
  const act = useActing({ bench, view, answers, moving, onJoin: shaping.join, onLayer: layers.act, onNote: setNote });
  const onAct = useCallback((asked: EditorAct) => act(asked), [act]);

  return (
    <div
      className={[
        'workbench',
        ...(layers.isPanel ? ['with-panel'] : []),
        ...(layers.isSpecial ? ['special'] : []),
        ...(layers.isFocused ? ['focused'] : []),
      ].join(' ')}
      onPointerDown={() => lease.touch()}
    >
      <div className="work-main">
        <WorkHeader view={view} />
        <div className="work-top">
          <WorkBar bench={bench} view={view} answers={answers} layers={layers} note={note} onAct={onAct} />
          <SourceBanner view={view} onGo={go} />
          {layers.open !== null && <LayerBar bench={bench} view={view} layers={layers} shaping={shaping} onGo={go} />}
          <ShapingNote shaping={shaping} />
        </div>
        <Forks bench={bench} view={view} />
        {abilities.submit && <Handing view={view} bench={bench} answers={answers} onGo={go} />}
        <SegmentList
          bench={bench}
          translationId={view.id}
          segments={view.segments}
          sourceLocale={view.sourceLocale}
          targetLocale={view.targetLocale}
          reasons={view.returnReasons}
          answers={answers}
          maySave={abilities.save}
          isSpecial={layers.isSpecial}
          t={t}
          label={t('desk.editor.segments')}
          onOpen={open}
          onAct={onAct}
        />
      </div>
      {layers.isPanel && (
        <Panel
          bench={bench}
          view={view}
          answers={answers}
          wanted={layers.wanted}
          onGo={go}
          onClose={() => layers.act('panel')}
        />
      )}
      {layers.open === 'preview' && (
        <Preview
          bench={bench}
          view={view}
          onClose={layers.close}
          onGo={(id) => {
            layers.close();
            // The dialog gives the focus back first.
            requestAnimationFrame(() => go(id));
          }}
        />
      )}
      <SegmentAddress bench={bench} view={view} moving={moving} />
      <StatusLine bench={bench} view={view} note={note} />
    </div>
  );
}
