import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Rises with every flip of a pointer; the key makes ETags that nobody can guess. */
@Entity({ name: 'site_state' })
@Check('ck_site_state_single', `(id = 1)`)
export class SiteState {
  @PrimaryColumn({ type: 'smallint', default: 1, primaryKeyConstraintName: 'pk_site_state' })
  id!: number;

  @Column({ type: 'bigint', default: 0 })
  version!: string;

  @Column({
    name: 'etag_key',
    type: 'bytea',
    default: () => 'sha256((uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))',
  })
  etagKey!: Buffer;
}
