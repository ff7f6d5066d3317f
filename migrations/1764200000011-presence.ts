import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has which translation open. Not logged: after a crash everybody says so again within seconds. */
export class Presence1764200000011 implements MigrationInterface {
  name = 'Presence1764200000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create unlogged table presence (
        translation_id uuid not null,
        account_id uuid not null,
        seen_at timestamptz not null,
        constraint pk_presence primary key (translation_id, account_id),
        constraint fk_presence_translation foreign key (translation_id) references translation (id),
        constraint fk_presence_account foreign key (account_id) references account (id)
      );
      create index ix_presence_account on presence (account_id);
      grant select, insert, update (seen_at), delete on presence to egiz_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table presence');
  }
}
