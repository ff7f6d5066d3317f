import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Publication } from './publication';

/** A publication made alone at night, to be looked at by somebody else. */
@Entity({ name: 'duty_review' })
@Check('ck_duty_review_done', `((reviewed_by IS NULL) = (reviewed_at IS NULL))`)
@Check('ck_duty_review_other', `((reviewed_by IS NULL) OR (reviewed_by <> published_by))`)
@ForeignKey(() => Publication, ['publicationId'], ['id'], { name: 'fk_duty_review_publication' })
@ForeignKey(() => Account, ['publishedBy'], ['id'], { name: 'fk_duty_review_published_by' })
@ForeignKey(() => Account, ['reviewedBy'], ['id'], { name: 'fk_duty_review_reviewed_by' })
@Index('ix_duty_review_open', ['dueAt'], { where: `reviewed_at IS NULL` })
export class DutyReview {
  @PrimaryColumn({ name: 'publication_id', type: 'uuid', primaryKeyConstraintName: 'pk_duty_review' })
  publicationId!: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'published_by', type: 'uuid' })
  publishedBy!: string;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
