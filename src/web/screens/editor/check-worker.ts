import { ArticleSession } from '../../../checks/article-session';
import type { ArticleFinding } from '../../../checks/check';
import { fingerprintOf } from '../../../checks/fingerprint';
import type { CheckAnswer, CheckedSegment, CheckOrder, LiveFinding } from './live-findings';

/** The checks of the server, beside the page: typing never waits for them. */
let session = new ArticleSession([]);
let segments: CheckedSegment[] = [];
/** What was last said of each; the session keeps a finding as the same object while nothing about it changes. */
let said: (readonly ArticleFinding[])[] = [];

self.onmessage = ({ data }: MessageEvent<CheckOrder>) => {
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
  const answer: CheckAnswer = { number: data.number, changed: changesOf(session.findings()) };
  self.postMessage(answer);
};

function changesOf(findings: readonly ArticleFinding[]): CheckAnswer['changed'] {
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
