import { ArticleSession } from '../../../checks/article-session';
import type { ArticleFinding } from '../../../checks/check';
import { fingerprintOf } from '../../../checks/fingerprint';
import { placeables } from '../../../checks/placeables/placeables';
import { quotationLedger } from '../../../checks/quotes/quotation-ledger';
import type { CheckAnswer, CheckedSegment, CheckOrder, LiveFinding } from './live-findings';

const LEDGER_PAUSE_MILLISECONDS = 150;

/** The checks of the server, beside the page: typing never waits for them. */
let session = new ArticleSession([]);
let segments: CheckedSegment[] = [];
/** What was last said of each; the session keeps a finding as the same object while nothing about it changes. */
let said: (readonly ArticleFinding[])[] = [];
let later: ReturnType<typeof setTimeout> | undefined;

self.onmessage = ({ data }: MessageEvent<CheckOrder>) => {
  if (data.kind === 'parts') return sayParts(data.index);
  if (data.kind === 'begin') {
    segments = [...data.segments];
    session = new ArticleSession(segments);
    said = [];
  } else {
    for (const { index, target } of data.changes) {
      const segment = segments[index];
      if (!segment) continue;
      const changed = { ...segment, target };
      segments[index] = changed;
      session.replace(index, changed);
    }
  }
  const { number } = data;
  say({ kind: 'found', number, changed: changesOf(session.findings()) });
  // The ledger reads every text anew; it may come a little later.
  clearTimeout(later);
  later = setTimeout(
    () => say({ kind: 'ledger', number, entries: quotationLedger(segments) }),
    LEDGER_PAUSE_MILLISECONDS,
  );
};

function say(answer: CheckAnswer): void {
  self.postMessage(answer);
}

function sayParts(index: number): void {
  const segment = segments[index];
  if (!segment) return;
  const parts = placeables(segment.source, segment.sourceLocale, segment.targetLocale);
  say({ kind: 'parts', segmentId: segment.id, parts });
}

function changesOf(findings: readonly ArticleFinding[]): (readonly [string, readonly LiveFinding[]])[] {
  const now: ArticleFinding[][] = segments.map(() => []);
  for (const finding of findings) if (finding.check !== 'segment.empty') now[finding.segmentIndex]?.push(finding);
  const changed = segments.flatMap((segment, index) => {
    const [before = [], after = []] = [said[index], now[index]];
    const isSame = before.length === after.length && before.every((finding, at) => finding === after[at]);
    return isSame ? [] : [[segment.id, after.map((finding) => named(finding, segment))] as const];
  });
  said = now;
  return changed;
}

/** As the server names it: by its segment, so that an answer given here finds it there. */
function named(finding: ArticleFinding, { id, source: sourceText, target: targetText }: CheckedSegment): LiveFinding {
  const { check, severity, source, target } = finding;
  const print = fingerprintOf({ check, sourceText, targetText, source, target });
  return { ...finding, segmentId: id, fingerprint: `${print}.${severity}.${id}` };
}
