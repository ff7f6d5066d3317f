import type { Transaction } from '../../platform/database/database';
import { HopelessJobError } from '../../platform/queues/job';
import { type Content, flatten } from '../../text/blocks';
import { parseContent } from '../../text/content';
import type { WorkingPair } from './working-pair';

/**
 * What is reviewed and published are the frozen bytes of both revisions; what the checks read are the working segments. While nobody may
 * write, the two are the same text, or something went wrong that no second try mends.
 */
export function refuseOtherBytes(frozen: FrozenTexts | undefined, pair: WorkingPair): void {
  const sources = pair.segments.map((segment) => segment.sourceText);
  const targets = pair.segments.map((segment) => segment.targetText);
  if (!frozen || !isText(sources, parseContent(frozen.source)) || !isText(targets, parseContent(frozen.target))) {
    throw new HopelessJobError('the working segments are not the text that was frozen');
  }
}

export interface FrozenTexts {
  readonly source: string;
  readonly target: string;
}

export function frozenTexts(tx: Transaction, translationId: string): Promise<FrozenTexts | undefined> {
  return tx.one<FrozenTexts>(
    `select source.content as source, target.content as target from translation t
      join revision source on source.id = t.source_revision_id join revision target on target.id = t.target_revision_id
      where t.id = $1`,
    [translationId],
  );
}

/** White space lies between segments, and where they are cut may have changed; their letters may not. */
function isText(segments: readonly string[], content: Content): boolean {
  const letters = (texts: readonly string[]) => texts.join('').replace(/\s+/gu, '');
  return letters(segments) === letters(flatten(content).map((segment) => segment.text));
}
