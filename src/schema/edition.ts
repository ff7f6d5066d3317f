import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Article } from './article';

/** The Kazakh or the English side of an article. */
@Entity({ name: 'edition' })
@Check('ck_edition_locale', `(locale = ANY (ARRAY['kk'::text, 'en'::text]))`)
@Check('ck_edition_origin', `(origin = ANY (ARRAY['written'::text, 'translated'::text, 'received'::text]))`)
@Check('ck_edition_script', `(script = ANY (ARRAY['Cyrl'::text, 'Latn'::text, 'Arab'::text]))`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_edition_article' })
export class Edition {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition' })
  articleId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_edition' })
  locale!: string;

  @Column({ type: 'text' })
  origin!: string;

  @Column({ type: 'text' })
  script!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
