import type { Relation } from '../../checks/check';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { BlockKind } from '../../text/blocks';
import type { Reader } from './reader';

export interface WorkingSegment {
  readonly id: string;
  readonly blockIndex: number;
  readonly blockKind: BlockKind;
  readonly kind: 'pair' | 'omission' | 'addition';
  readonly sourceText: string;
  readonly targetText: string;
  /** Why a sentence has no counterpart. */
  readonly gapReason: string | null;
}

/** Two texts side by side, in reading order: all that the checks look at. */
export interface PairText {
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly relation: Relation;
  readonly segments: readonly WorkingSegment[];
}

/** The text of a translation as it stands in its working segments. */
export interface WorkingPair extends PairText {
  readonly articleId: string;
  readonly translationId: string;
}

export async function loadWorkingPair(reader: Reader, translationId: string): Promise<WorkingPair> {
  const [translation, segments] = await Promise.all([
    reader.one<Omit<WorkingPair, 'segments'>>(
      `select article_id as "articleId", id as "translationId", source_locale as "sourceLocale", target_locale as "targetLocale", relation
        from translation where id = $1`,
      [translationId],
    ),
    reader.query<WorkingSegment>(
      `select id, block_index as "blockIndex", block_kind as "blockKind", kind, source_text as "sourceText", target_text as "targetText",
          gap_reason as "gapReason"
        from segment where translation_id = $1 and retired_at is null order by position`,
      [translationId],
    ),
  ]);
  if (!translation) throw new DomainError('missing', 'translation.missing');
  return { ...translation, segments };
}
