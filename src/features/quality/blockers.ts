import type { StandingFinding } from '../../contract/quality';

/** The blockers that keep a text from being submitted: neither fixed nor answered. */
export function unansweredBlockers(findings: readonly StandingFinding[]): StandingFinding[] {
  return findings.filter((finding) => finding.severity === 'blocker' && finding.answer === null);
}

/** The blockers that keep a text from being approved: not fixed, and no second person has agreed to the answer. */
export function unratifiedBlockers(findings: readonly StandingFinding[]): StandingFinding[] {
  return findings.filter((finding) => finding.severity === 'blocker' && !finding.answer?.ratifiedBy);
}
