import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LivePublication } from './live-publication';
import { Section } from './section';

/** The pointer again in each of its sections, so that a page of a section costs a page. Written by triggers only. */
@Entity({ name: 'live_section' })
@ForeignKey(() => LivePublication, ['articleId'], ['articleId'], {
  name: 'fk_live_section_pointer',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Section, ['sectionSlug'], ['slug'], { name: 'fk_live_section_section' })
@Index('ix_live_section_en', ['sectionSlug', 'firstLiveFrom', 'articleNumber'], { where: `has_en` })
@Index('ix_live_section_kk', ['sectionSlug', 'firstLiveFrom', 'articleNumber'], { where: `has_kk` })
export class LiveSection {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_live_section' })
  articleId!: string;

  @PrimaryColumn({ name: 'section_slug', type: 'text', primaryKeyConstraintName: 'pk_live_section' })
  sectionSlug!: string;

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
