import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Translation } from './translation';

/** The smallest unit of work: a sentence of the source beside its translation. */
@Entity({ name: 'segment' })
@Check(
  'ck_segment_author',
  `(((last_author_kind IS NULL) = (last_author_id IS NULL)) AND (last_author_kind = ANY (ARRAY['person'::text, 'import'::text])))`,
)
@Check(
  'ck_segment_block_kind',
  `(block_kind = ANY (ARRAY['headline'::text, 'lead'::text, 'paragraph'::text, 'heading'::text, 'quote'::text, 'verse'::text, 'list_item'::text, 'caption'::text, 'image'::text, 'embed'::text]))`,
)
@Check('ck_segment_confirmed', `((confirmed_by IS NULL) = (confirmed_at IS NULL))`)
@Check(
  'ck_segment_four_eyes',
  `((confirmed_by IS NULL) OR (last_author_id IS NULL) OR (confirmed_by <> last_author_id))`,
)
@Check('ck_segment_gap', `((gap_reason IS NULL) OR (kind <> 'pair'::text))`)
@Check('ck_segment_kind', `(kind = ANY (ARRAY['pair'::text, 'omission'::text, 'addition'::text]))`)
@Check('ck_segment_size', `((length(source_text) <= 100000) AND (length(target_text) <= 100000))`)
@Check(
  'ck_segment_target_block',
  `(((target_block_index IS NULL) = (target_block_kind IS NULL)) AND ((target_block_kind IS NULL) OR (target_block_kind = ANY (ARRAY['headline'::text, 'lead'::text, 'paragraph'::text, 'heading'::text, 'quote'::text, 'verse'::text, 'list_item'::text, 'caption'::text, 'image'::text, 'embed'::text]))))`,
)
@Check('ck_segment_well_formed', `(is_well_formed(source_text) AND is_well_formed(target_text))`)
@Check('ck_segment_written', `((target_text = ''::text) OR (last_author_id IS NOT NULL))`)
@ForeignKey(() => Account, ['confirmedBy'], ['id'], { name: 'fk_segment_confirmed_by' })
@ForeignKey(() => Account, ['lastAuthorId'], ['id'], { name: 'fk_segment_last_author' })
@ForeignKey(() => Translation, ['translationId'], ['id'], { name: 'fk_segment_translation' })
@Unique('uq_segment_translation', ['translationId', 'id'])
@Index('uq_segment_position', ['translationId', 'position'], { unique: true, where: `retired_at IS NULL` })
export class Segment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_segment' })
  id!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ type: 'numeric' })
  position!: string;

  @Column({ name: 'block_index', type: 'integer' })
  blockIndex!: number;

  @Column({ name: 'block_kind', type: 'text' })
  blockKind!: string;

  @Column({ type: 'text', default: 'pair' })
  kind!: string;

  @Column({ name: 'source_text', type: 'text' })
  sourceText!: string;

  @Column({ name: 'source_separator', type: 'text', default: ' ' })
  sourceSeparator!: string;

  @Column({ name: 'target_text', type: 'text', default: '' })
  targetText!: string;

  @Column({ name: 'target_separator', type: 'text', default: ' ' })
  targetSeparator!: string;

  @Column({ name: 'target_block_index', type: 'integer', nullable: true })
  targetBlockIndex!: number | null;

  @Column({ name: 'target_block_kind', type: 'text', nullable: true })
  targetBlockKind!: string | null;

  @Column({ name: 'gap_reason', type: 'text', nullable: true })
  gapReason!: string | null;

  @Column({ name: 'previous_source_text', type: 'text', nullable: true })
  previousSourceText!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'bigint', default: 0 })
  fence!: string;

  @Column({ name: 'last_author_kind', type: 'text', nullable: true })
  lastAuthorKind!: string | null;

  @Column({ name: 'last_author_id', type: 'uuid', nullable: true })
  lastAuthorId!: string | null;

  @Column({ name: 'saved_at', type: 'timestamptz', nullable: true })
  savedAt!: Date | null;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
