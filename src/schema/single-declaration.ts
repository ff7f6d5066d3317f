import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Edition } from './edition';

/** One edition only: why, by whom, and when the twin is due or that there is none. */
@Entity({ name: 'single_declaration' })
@Check('ck_single_declaration_reason', `(length(btrim(reason)) > 0)`)
@Check('ck_single_declaration_twin', `(has_no_twin = (twin_due_at IS NULL))`)
@ForeignKey(() => Account, ['declaredBy'], ['id'], { name: 'fk_single_declaration_declared_by' })
@ForeignKey(() => Edition, ['articleId', 'locale'], ['articleId', 'locale'], { name: 'fk_single_declaration_edition' })
@ForeignKey(() => Account, ['endedBy'], ['id'], { name: 'fk_single_declaration_ended_by' })
@Index('uq_single_declaration_open', ['articleId'], { unique: true, where: `ended_at IS NULL` })
export class SingleDeclaration {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_single_declaration' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'twin_due_at', type: 'timestamptz', nullable: true })
  twinDueAt!: Date | null;

  @Column({ name: 'has_no_twin', type: 'boolean' })
  hasNoTwin!: boolean;

  @Column({ name: 'declared_by', type: 'uuid' })
  declaredBy!: string;

  @Column({ name: 'declared_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  declaredAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;
}
