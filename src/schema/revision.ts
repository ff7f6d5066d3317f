import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Edition } from './edition';

/** An immutable saved text of an edition; `content` is the canonical serialisation whose hash reviews and publications refer to. */
@Entity({ name: 'revision' })
@Check('ck_revision_author_kind', `(author_kind = ANY (ARRAY['person'::text, 'import'::text]))`)
@Check('ck_revision_locale', `(locale = ANY (ARRAY['kk'::text, 'en'::text]))`)
@Check('ck_revision_number', `(number >= 1)`)
@Check('ck_revision_sha256', `(sha256 = sha256(convert_to(content, 'UTF8'::name)))`)
@Check('ck_revision_well_formed', `(is_well_formed(content) AND is_well_formed(headline))`)
@ForeignKey(() => Account, ['authorId'], ['id'], { name: 'fk_revision_author' })
@ForeignKey(() => Edition, ['articleId', 'locale'], ['articleId', 'locale'], { name: 'fk_revision_edition' })
@Index('ix_revision_headline', { synchronize: false })
@Unique('uq_revision_bytes', ['id', 'articleId', 'locale', 'sha256'])
@Unique('uq_revision_edition', ['id', 'articleId', 'locale'])
@Unique('uq_revision_number', ['articleId', 'locale', 'number'])
export class Revision {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_revision' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  headline!: string;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ name: 'author_kind', type: 'text' })
  authorKind!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
