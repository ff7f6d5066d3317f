import type { EditorState } from '@codemirror/state';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { Handover } from './handover';
import { actOf } from './keys';
import { type LiveFinding, useLiveFindings } from './live-findings';
import { useSaving } from './saving';
import { SegmentRow } from './segment-row';
import { WorkHeader } from './work-header';

interface Props {
  readonly view: TranslationView;
  readonly accountId: string | undefined;
}

/** The rows of a translation with one live editor, and everything that hangs on them. */
export function Workbench({ view, accountId = '' }: Props) {
  const { t } = useTranslation();
  const { texts, all } = useSaving(view, accountId);
  const found = useLiveFindings(view, all);
  const { segments, abilities } = view;
  const textOf = useCallback((id: string) => all.get(id)?.text ?? '', [all]);
  const [active, setActive] = useState<string | undefined>(undefined);
  const states = useRef(new Map<string, EditorState>());
  const answers = useMemo(
    () => new Map(view.findings.flatMap(({ fingerprint, answer }) => (answer ? [[fingerprint, answer] as const] : []))),
    [view.findings],
  );
  const stopping = (id: string) =>
    (found.get(id) ?? []).filter(({ severity, fingerprint }) => severity === 'blocker' && !answers.has(fingerprint));

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
    if (stopping(active).length > 0) return document.getElementById(`findings-${active}`)?.focus();
    const here = segments.findIndex(({ id }) => id === active);
    const after = [...segments.slice(here + 1), ...segments.slice(0, here)];
    go(after.find(({ id }) => textOf(id).trim() === '' || stopping(id).length > 0)?.id ?? segments[here + 1]?.id);
  };

  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  press.current = (event) => {
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

  const [missing, setMissing] = useState<readonly StandingFinding[]>([]);
  const isEmpty = (id: string) => textOf(id).trim() === '';
  /** What stopped the last attempt and is not mended yet. */
  const isMissing = ({ segmentId, checkId, fingerprint }: StandingFinding) => {
    if (segmentId === null || checkId === 'segment.gap') return true;
    if (checkId === 'segment.empty') return isEmpty(segmentId);
    return stopping(segmentId).some((finding) => finding.fingerprint === fingerprint);
  };
  return (
    <div className="workbench" ref={place}>
      <WorkHeader
        view={view}
        texts={all}
        empty={segments.filter(({ id }) => isEmpty(id)).length}
        findings={[...found.values()].reduce((sum, list) => sum + list.length, 0)}
      />
      {abilities.submit && (
        <Handover view={view} texts={texts} missing={missing.filter(isMissing)} onMissing={setMissing} onGo={go} />
      )}
      <ol className="segments" aria-label={t('desk.editor.segments')}>
        {segments.map((segment, index) => (
          <li key={segment.id}>
            <SegmentRow
              view={view}
              segment={segment}
              number={index + 1}
              working={all.get(segment.id)}
              findings={found.get(segment.id) ?? NONE}
              answers={answers}
              isActive={active === segment.id && abilities.save}
              states={states.current}
              texts={texts}
              onOpen={() => setActive(segment.id)}
              onConfirm={confirm}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

const NONE: readonly LiveFinding[] = [];
