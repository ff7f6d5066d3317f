import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from './article';
import { Section } from './section';

/** Where an article belongs on the public site. */
@Entity({ name: 'article_section' })
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_article_section_article' })
@ForeignKey(() => Section, ['sectionSlug'], ['slug'], { name: 'fk_article_section_section' })
@Index('ix_article_section_section', ['sectionSlug', 'articleId'])
export class ArticleSection {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_article_section' })
  articleId!: string;

  @PrimaryColumn({ name: 'section_slug', type: 'text', primaryKeyConstraintName: 'pk_article_section' })
  sectionSlug!: string;
}
