import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { type Answers, type Bench, useAllFindings } from './bench';
import { Forks } from './forks';
import { Handover } from './handover';
import { actOf } from './keys';
import { LiveEditor } from './live-editor';
import { useLiveFindings } from './live-findings';
import { useSaving } from './saving';
import { SegmentRow } from './segment-row';
import { isUnfinished, openBlockers, stateOfSegment } from './segment-state';
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
  const bench = useMemo<Bench>(() => ({ texts, lease, found, live }), [texts, lease, found, live]);
  const { segments, abilities } = view;
  const [active, setActive] = useState<string | undefined>(undefined);
  const answers = useMemo(
    () => new Map(view.findings.flatMap(({ fingerprint, answer }) => (answer ? [[fingerprint, answer] as const] : []))),
    [view.findings],
  );
  const reasons = useMemo(() => Map.groupBy(view.returnReasons, ({ segmentId }) => segmentId), [view.returnReasons]);

  const go = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setActive(id);
    requestAnimationFrame(() => document.getElementById(`segment-${id}`)?.scrollIntoView({ block: 'center' }));
  }, []);
  const step = (by: 1 | -1) => go(segments[segments.findIndex(({ id }) => id === active) + by]?.id);

  /** A blocker is looked at before the next segment is: it is mended, or answered with a reason. */
  const confirm = () => {
    if (active === undefined) return;
    void texts.flush();
    if (openBlockers(found.of(active), answers).length > 0)
      return document.getElementById(`findings-${active}`)?.focus();
    const here = segments.findIndex(({ id }) => id === active);
    const after = [...segments.slice(here + 1), ...segments.slice(0, here)];
    const next = after.find((segment) =>
      isUnfinished(stateOfSegment(segment, texts.textOf(segment.id), found.of(segment.id), answers)),
    );
    go(next?.id ?? segments[here + 1]?.id);
  };
  const confirming = useRef(confirm);
  confirming.current = confirm;
  const onConfirm = useCallback(() => confirming.current(), []);

  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  press.current = (event) => {
    lease.touch();
    const act = abilities.save ? actOf(event) : null;
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'confirm') confirm();
    else if (act === 'save') void texts.flush();
    else step(act === 'next' ? 1 : -1);
  };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = place.current;
    const listen = (event: KeyboardEvent) => press.current(event);
    // Before the editor sees it: its own keys go by letters.
    node?.addEventListener('keydown', listen, true);
    return () => node?.removeEventListener('keydown', listen, true);
  }, []);

  return (
    <div className="workbench" ref={place} onPointerDown={() => lease.touch()}>
      <WorkHeader view={view} bench={bench}>
        <Forks bench={bench} view={view} />
        {abilities.submit && <Handing view={view} bench={bench} answers={answers} onGo={go} />}
      </WorkHeader>
      <ol className="segments" aria-label={t('desk.editor.segments')}>
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
              onOpen={setActive}
              onConfirm={onConfirm}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

const NONE: TranslationView['returnReasons'] = [];

interface HandingProps {
  readonly view: TranslationView;
  readonly bench: Bench;
  readonly answers: Answers;
  readonly onGo: (id: string) => void;
}

/** What stopped the last attempt to hand over, as far as it is not mended yet. */
function Handing({ view, bench, answers, onGo }: HandingProps) {
  const [missing, setMissing] = useState<readonly StandingFinding[]>([]);
  const found = useAllFindings(bench);
  const isMissing = ({ segmentId, checkId, fingerprint }: StandingFinding) => {
    if (segmentId === null || checkId === 'segment.gap') return true;
    if (checkId === 'segment.empty') return bench.texts.textOf(segmentId).trim() === '';
    return openBlockers(found.get(segmentId) ?? [], answers).some((finding) => finding.fingerprint === fingerprint);
  };
  return (
    <Handover view={view} texts={bench.texts} missing={missing.filter(isMissing)} onMissing={setMissing} onGo={onGo} />
  );
}
