import { ArticleSession } from '../../../checks/article-session';
import type { ArticleSegment } from '../../../checks/check';
import { fingerprintOf } from '../../../checks/fingerprint';
import type { CheckAnswer, CheckOrder } from './live-findings';

/** The checks of the server, beside the page: typing never waits for them. */
let session = new ArticleSession([]);
let segments: (ArticleSegment & { readonly id: string })[] = [];

self.onmessage = ({ data }: MessageEvent<CheckOrder>) => {
  if (data.kind === 'begin') {
    segments = [...data.segments];
    session = new ArticleSession(segments);
  } else {
    for (const { index, target } of data.changes) {
      const segment = segments[index];
      if (!segment) continue;
      const changed = { ...segment, target };
      segments[index] = changed;
      session.replace(index, changed);
    }
  }
  const findings = session.findings().flatMap((finding) => {
    const segment = segments[finding.segmentIndex];
    if (!segment || finding.check === 'segment.empty') return [];
    const { check, severity, source, target } = finding;
    // As the server names it: by its segment, so that an answer given here finds it there.
    const print = fingerprintOf({ check, sourceText: segment.source, targetText: segment.target, source, target });
    return [{ ...finding, segmentId: segment.id, fingerprint: `${print}.${severity}.${segment.id}` }];
  });
  const answer: CheckAnswer = { number: data.number, findings };
  self.postMessage(answer);
};
