import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { StandingText, TranslationView } from '../../../contract/translation';
import { Refusal, serverNow, Unreachable } from '../../api/client';
import { Drafts } from '../../api/drafts';
import { sessionQuery } from '../../api/session';
import { saveSegment } from '../../api/translation';
import { renewJob } from '../../api/translations';
import { Lease } from './lease';
import type { SaveOutcome } from './working-text';
import { WorkingTexts } from './working-texts';

/** The claim the asking person holds on the translation, with its fence, or undefined. */
function ownClaim(view: TranslationView) {
  return view.claims.find(({ stage, fence }) => stage === 'translate' && fence !== null);
}

/** The fence of the claim the asking person holds, or null. */
export function fenceOf(view: TranslationView): number | null {
  return ownClaim(view)?.fence ?? null;
}

export interface Saving {
  readonly texts: WorkingTexts;
  readonly lease: Lease;
}

/** The texts of a translation, sent to the server and kept in this browser's drawer until they are there; and the lease they are sent under. */
export function useSaving(view: TranslationView, accountId: string): Saving {
  const queries = useQueryClient();
  const fence = useRef<number | null>(null);
  fence.current = fenceOf(view);
  const { id } = view;
  const [{ texts, lease, drafts }] = useState(() => {
    const lookAgain = () => void queries.invalidateQueries({ queryKey: ['translations', 'one', id] });
    const drafts = new Drafts(accountId, id);
    const lease = new Lease(() => renew(id, fence.current, lookAgain), serverNow);
    const texts = new WorkingTexts({
      send: async (segmentId, text, version, key) => {
        const sent = await send(id, segmentId, { text, version, fence: fence.current ?? 1 }, key);
        if (sent.leaseUntil) lease.learn(sent.leaseUntil);
        if (sent.outcome.kind === 'lost') {
          lease.learn(null);
          lookAgain();
        }
        return sent.outcome;
      },
      // A browser that keeps nothing (a private window) still sends everything.
      keep: (segmentId, typed) => void drafts.keep(segmentId, typed).catch(() => undefined),
      forget: (segmentId) => void drafts.forget(segmentId).catch(() => undefined),
    });
    texts.learn(view.segments);
    return { texts, lease, drafts };
  });

  useEffect(() => texts.learn(view.segments), [texts, view.segments]);
  const until = ownClaim(view)?.until ?? null;
  useEffect(() => lease.learn(until), [lease, until]);

  const maySave = view.abilities.save;
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    if (isRestored) return;
    setRestored(true);
    drafts.all().then(
      (kept) => {
        for (const [segmentId, typed] of kept) texts.restore(segmentId, typed, maySave);
      },
      () => undefined,
    );
  }, [drafts, isRestored, maySave, texts]);
  // A claim taken again goes on where the last one ended.
  const held = fence.current;
  useEffect(() => {
    if (maySave && held !== null) texts.resume();
  }, [texts, maySave, held]);

  useEffect(() => {
    const sendAll = () => void texts.flush();
    window.addEventListener('online', sendAll);
    window.addEventListener('pagehide', sendAll);
    const stopHearing = queries.getQueryCache().subscribe(({ type, query }) => {
      // Whoever signed in again over the page goes on; what waited for that is sent at once.
      if (type === 'updated' && query.queryKey[0] === 'session' && query.state.data) sendAll();
    });
    return () => {
      window.removeEventListener('online', sendAll);
      window.removeEventListener('pagehide', sendAll);
      stopHearing();
      // Under another account it would be sent in their name: it stays in the drawer of whoever typed it.
      const session = queries.getQueryData(sessionQuery.queryKey);
      if (session?.account.id === accountId) sendAll();
      else texts.close();
    };
  }, [texts, queries, accountId]);
  return { texts, lease };
}

async function renew(id: string, fence: number | null, onLost: () => void): Promise<string | null> {
  if (fence === null) return null;
  try {
    return (await renewJob(id, fence)).expiresAt;
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code !== 'claim.lost') throw error;
    onLost();
    return null;
  }
}

interface Sent {
  readonly outcome: SaveOutcome;
  readonly leaseUntil?: string;
}

async function send(
  id: string,
  segmentId: string,
  save: { text: string; version: number; fence: number },
  key: string,
): Promise<Sent> {
  try {
    const { version, savedAt, leaseUntil } = await saveSegment(id, segmentId, save, key);
    return { outcome: { kind: 'saved', version, savedAt }, leaseUntil };
  } catch (error) {
    if (error instanceof Unreachable) return { outcome: { kind: 'unreached' } };
    if (!(error instanceof Refusal)) throw error;
    return { outcome: outcomeOf(error) };
  }
}

function outcomeOf(error: Refusal): SaveOutcome {
  const { code, status, theirs } = error.problem;
  if (code === 'segment.stale') return { kind: 'stale', theirs: theirs as StandingText };
  if (code === 'claim.lost' && theirs) return { kind: 'lost', theirs: theirs as StandingText };
  // A fault of the server and an ended session pass; what was typed waits for them.
  if (status >= 500 || status === 401 || status === 429) return { kind: 'unreached' };
  return { kind: 'refused', error };
}
