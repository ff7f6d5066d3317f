import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Revision } from './revision';

/** Everybody who wrote any segment of a revision. */
@Entity({ name: 'revision_contributor' })
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_revision_contributor_account' })
@ForeignKey(() => Revision, ['revisionId'], ['id'], { name: 'fk_revision_contributor_revision' })
export class RevisionContributor {
  @PrimaryColumn({ name: 'revision_id', type: 'uuid', primaryKeyConstraintName: 'pk_revision_contributor' })
  revisionId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_revision_contributor' })
  accountId!: string;
}
