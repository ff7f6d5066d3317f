import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import type { IncomingCopy, Provenance } from './incoming-article';

export interface PlacedRevision {
  readonly articleId: string;
  readonly revisionId: string;
}

/** Keeps copies as they stood, and what parts each from the fuller one: one statement each, however many they are. */
export async function storePlacements(
  tx: Transaction,
  from: Provenance,
  placed: PlacedRevision,
  copies: readonly IncomingCopy[],
): Promise<void> {
  const rows = copies.map((copy) => ({ id: newId(), ...copy }));
  await tx.query(
    `insert into placement (id, article_id, locale, source, section, headline, body, body_sha256, revision_id, is_fuller, evidence, batch_id)
     select id, $1, $2, $3, section, headline, body, sha256(convert_to(body, 'UTF8')), $4, is_fuller, evidence, $5
     from jsonb_to_recordset($6::jsonb) as x (id uuid, section text, headline text, body text, is_fuller boolean, evidence jsonb)`,
    [
      placed.articleId,
      from.locale,
      from.source,
      placed.revisionId,
      from.batchId,
      JSON.stringify(
        rows.map(({ id, section, title, body, isFuller, evidence }) => ({
          id,
          section,
          headline: title,
          body,
          is_fuller: isFuller,
          evidence,
        })),
      ),
    ],
  );
  const drifts = rows.flatMap(({ id, drifts }) =>
    drifts.map((drift, index) => ({
      id: newId(),
      placement_id: id,
      position: index + 1,
      kind: drift.kind,
      character: drift.char,
      cause: drift.cause,
      placement_offset: drift.placement.offset,
      reference_offset: drift.reference.offset,
      reference_section: drift.reference.section,
      before: drift.before,
      after: drift.after,
    })),
  );
  if (drifts.length === 0) return;
  await tx.query(
    `insert into drift (id, placement_id, position, kind, character, cause, placement_offset, reference_offset, reference_section, before, after)
     select id, placement_id, position, kind, character, cause, placement_offset, reference_offset, reference_section, before, after
     from jsonb_to_recordset($1::jsonb) as x (id uuid, placement_id uuid, position integer, kind text, character text, cause text,
       placement_offset integer, reference_offset integer, reference_section text, before text, after text)`,
    [JSON.stringify(drifts)],
  );
}
