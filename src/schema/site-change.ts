import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What changed on the public site with each version: one article, or (null) a name that stands on every page. */
@Entity({ name: 'site_change' })
export class SiteChange {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_site_change' })
  version!: string;

  @Column({ name: 'article_number', type: 'bigint', nullable: true })
  articleNumber!: string | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
