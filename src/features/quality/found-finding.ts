import type { Fix, Severity } from '../../checks/check';
import type { Span } from '../../text/span';

/** What a check found, before it is stored. The fingerprint holds the text it was found in: another text, another finding. */
export interface FoundFinding {
  readonly segmentId: string | null;
  readonly placementId?: string | null;
  readonly checkId: string;
  readonly severity: Severity;
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
  readonly messageKey: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly fix: Fix | null;
  /** Structural findings (an empty segment, ill-formed text) cannot be answered. */
  readonly isAnswerable: boolean;
  readonly fingerprint: string;
}
