import type { ImportedFinding } from '../../contract/intake';
import type { Quality } from '../quality/quality';
import type { IncomingArticle } from './incoming-article';

type FoundFinding = Parameters<Quality['storeIntakeFindings']>[1]['findings'][number];

/** What a page's text shows by itself, in the form in which findings are stored. */
export function storedFindings({ findings, copies }: IncomingArticle): FoundFinding[] {
  return findings.map((finding) => ({
    segmentId: null,
    checkId: finding.check,
    severity: finding.severity,
    sourceSpans: finding.source,
    targetSpans: [],
    messageKey: finding.message,
    parameters: { ...finding.parameters, section: fullerSection(copies) },
    fix: null,
    isAnswerable: finding.answerable,
    fingerprint: finding.fingerprint,
  }));
}

/** The same for whoever runs the import. */
export function shownFindings({ findings, copies }: IncomingArticle): ImportedFinding[] {
  return findings.map(({ check, severity, message, parameters, source }) => ({
    checkId: check,
    severity,
    messageKey: message,
    parameters: { ...parameters },
    section: fullerSection(copies),
    spans: source.map(({ start, end }) => ({ start, end })),
  }));
}

function fullerSection(copies: IncomingArticle['copies']): string {
  return copies.find(({ isFuller }) => isFuller)?.section ?? '';
}
