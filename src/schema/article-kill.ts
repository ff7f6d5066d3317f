import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Article } from './article';

/** An article that will not be published. */
@Entity({ name: 'article_kill' })
@Check('ck_article_kill_reason', `(length(btrim(reason)) > 0)`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_article_kill_article' })
@ForeignKey(() => Account, ['killedBy'], ['id'], { name: 'fk_article_kill_killed_by' })
export class ArticleKill {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_article_kill' })
  articleId!: string;

  @Column({ name: 'killed_by', type: 'uuid' })
  killedBy!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
