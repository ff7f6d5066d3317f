import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A section of the newspaper, named in every language of the interface. */
@Entity({ name: 'section' })
@Check('ck_section_slug', `(slug ~ '^[a-z0-9-]{1,60}$'::text)`)
export class Section {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_section' })
  slug!: string;

  @Column({ name: 'name_kk', type: 'text' })
  nameKk!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ type: 'integer', default: 100 })
  position!: number;
}
