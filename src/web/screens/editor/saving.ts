import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { StandingText, TranslationView } from '../../../contract/translation';
import { Refusal, Unreachable } from '../../api/client';
import { Drafts } from '../../api/drafts';
import { saveSegment } from '../../api/translation';
import { type SaveOutcome, type WorkingText, WorkingTexts } from './working-texts';

/** The fence of the claim the asking person holds, or null. */
export function fenceOf(view: TranslationView): number | null {
  return view.claims.find(({ stage, fence }) => stage === 'translate' && fence !== null)?.fence ?? null;
}

interface Saving {
  readonly texts: WorkingTexts;
  readonly all: ReadonlyMap<string, WorkingText>;
}

/** The texts of a translation, sent to the server and kept in this browser's drawer until they are there. */
export function useSaving(view: TranslationView, accountId: string): Saving {
  const fence = useRef<number | null>(null);
  fence.current = fenceOf(view);
  const { id } = view;
  const drafts = useMemo(() => new Drafts(accountId, id), [accountId, id]);
  const [texts] = useState(
    () =>
      new WorkingTexts({
        send: (segmentId, text, version, key) => send(id, segmentId, { text, version, fence: fence.current }, key),
        // A browser that keeps nothing (a private window) still sends everything.
        keep: (segmentId, text, version) => void drafts.keep(segmentId, { text, version }).catch(() => undefined),
        forget: (segmentId) => void drafts.forget(segmentId).catch(() => undefined),
      }),
  );
  const [isRestored, setRestored] = useState(false);
  useEffect(() => texts.learn(view.segments), [texts, view.segments]);
  const maySave = view.abilities.save;
  useEffect(() => {
    if (!maySave || isRestored) return;
    setRestored(true);
    drafts.all().then(
      (kept) => {
        for (const [segmentId, { text, version }] of kept) texts.restore(segmentId, text, version);
      },
      () => undefined,
    );
  }, [drafts, isRestored, maySave, texts]);
  useEffect(() => {
    const sendAll = () => void texts.flush();
    window.addEventListener('online', sendAll);
    window.addEventListener('pagehide', sendAll);
    return () => {
      window.removeEventListener('online', sendAll);
      window.removeEventListener('pagehide', sendAll);
      void texts.flush();
    };
  }, [texts]);
  return { texts, all: useSyncExternalStore(texts.subscribe, texts.all) };
}

async function send(
  id: string,
  segmentId: string,
  { fence, ...save }: { text: string; version: number; fence: number | null },
  key: string,
): Promise<SaveOutcome> {
  try {
    const { version } = await saveSegment(id, segmentId, { ...save, fence: fence ?? 1 }, key);
    return { kind: 'saved', version };
  } catch (error) {
    if (error instanceof Unreachable) return { kind: 'unreached' };
    if (!(error instanceof Refusal)) throw error;
    const { code, status, theirs } = error.problem;
    if (code === 'segment.stale') return { kind: 'stale', theirs: theirs as StandingText };
    // A fault of the server and an ended session pass; what was typed waits for them.
    if (status >= 500 || status === 401 || status === 429) return { kind: 'unreached' };
    return { kind: 'refused', error };
  }
}
