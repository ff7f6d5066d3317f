import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Publication } from './publication';

/** The one pointer: an article is live as this publication, or it is not live. */
@Entity({ name: 'live_publication' })
@ForeignKey(() => Publication, ['publicationId', 'articleId'], ['id', 'articleId'], {
  name: 'fk_live_publication_publication',
})
@Index('ix_live_publication_en', ['firstLiveFrom', 'articleNumber'], { where: `has_en` })
@Index('ix_live_publication_kk', ['firstLiveFrom', 'articleNumber'], { where: `has_kk` })
@Unique('uq_live_publication_number', ['articleNumber'])
export class LivePublication {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_live_publication' })
  articleId!: string;

  @Column({ name: 'publication_id', type: 'uuid' })
  publicationId!: string;

  @Column({ name: 'article_number', type: 'bigint' })
  articleNumber!: string;

  @Column({ name: 'has_kk', type: 'boolean' })
  hasKk!: boolean;

  @Column({ name: 'has_en', type: 'boolean' })
  hasEn!: boolean;

  @Column({ name: 'first_live_from', type: 'timestamptz' })
  firstLiveFrom!: Date;
}
