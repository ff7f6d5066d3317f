import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from './article';

/** The newest link of an article’s chain. */
@Entity({ name: 'activity_head' })
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_activity_head_article' })
@Index('ix_activity_head_moved_at', ['movedAt'])
export class ActivityHead {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_activity_head' })
  articleId!: string;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ name: 'moved_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  movedAt!: Date;
}
