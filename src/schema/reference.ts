import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Article } from './article';

/** A text the article rests on that is not published by us. */
@Entity({ name: 'reference' })
@Check('ck_reference_url', `((url ~ '^https?://'::text) AND (length(url) <= 2000))`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_reference_article' })
@Unique('uq_reference_url', ['articleId', 'url'])
export class Reference {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reference' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', nullable: true })
  locale!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
