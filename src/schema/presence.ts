import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Translation } from './translation';

/** Who has which translation open. */
@Entity({ name: 'presence' })
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_presence_account' })
@ForeignKey(() => Translation, ['translationId'], ['id'], { name: 'fk_presence_translation' })
@Index('ix_presence_account', ['accountId'])
export class Presence {
  @PrimaryColumn({ name: 'translation_id', type: 'uuid', primaryKeyConstraintName: 'pk_presence' })
  translationId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_presence' })
  accountId!: string;

  @Column({ name: 'seen_at', type: 'timestamptz' })
  seenAt!: Date;
}
