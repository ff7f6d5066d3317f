import { createHash } from 'node:crypto';
import type { Quality } from '../quality/quality';
import type { IncomingArticle } from './incoming-article';

type FoundFinding = Parameters<Quality['storeIntakeFindings']>[1]['findings'][number];

/** What a page's text showed while it came in, in the form in which findings are stored. */
export function intakeFindings(item: IncomingArticle): FoundFinding[] {
  return item.findings.map((finding) => {
    const body = item.copies.find(({ section }) => section === finding.section)?.body ?? '';
    const span = { start: finding.start, end: finding.end };
    return {
      segmentId: null,
      checkId: finding.checkId,
      severity: finding.severity,
      sourceSpans: [span],
      targetSpans: [],
      messageKey: finding.messageKey,
      parameters: { section: finding.section, before: finding.before, after: finding.after },
      fix: null,
      isAnswerable: true,
      fingerprint: createHash('sha256')
        .update([finding.checkId, finding.section, span.start, span.end, body].join('\u001f'), 'utf8')
        .digest('hex'),
    };
  });
}
