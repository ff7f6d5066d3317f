import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Neither side is always the source, until somebody has approved: from then on confirmations and publications rest on the direction. */
export class DirectionStays1764200000024 implements MigrationInterface {
  name = 'DirectionStays1764200000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function keep_direction() returns trigger language plpgsql as $$
      begin
        if old.approved_once then
          raise exception 'a translation that was approved keeps its direction'
            using errcode = 'check_violation', constraint = 'translation_direction';
        end if;
        return new;
      end $$;
      create trigger translation_direction before update on translation for each row
        when (new.source_locale <> old.source_locale) execute function keep_direction();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger translation_direction on translation; drop function keep_direction()');
  }
}
