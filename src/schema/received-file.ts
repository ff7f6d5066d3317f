import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account';

/** Bytes as they came, under their hash. */
@Entity({ name: 'received_file' })
@Check('ck_received_file_charset', `(charset = ANY (ARRAY['utf-8'::text, 'windows-1251'::text, 'koi8-r'::text]))`)
@Check('ck_received_file_sha256', `(sha256 = sha256(bytes))`)
@ForeignKey(() => Account, ['receivedBy'], ['id'], { name: 'fk_received_file_received_by' })
export class ReceivedFile {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'pk_received_file' })
  sha256!: Buffer;

  @Column({ type: 'bytea' })
  bytes!: Buffer;

  @Column({ type: 'text' })
  charset!: string;

  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  receivedAt!: Date;

  @Column({ name: 'received_by', type: 'uuid' })
  receivedBy!: string;
}
