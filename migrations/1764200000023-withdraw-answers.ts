import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer is taken back by whoever gave it, while the text is worked on; what was said of it stays in the activity. */
export class WithdrawAnswers1764200000023 implements MigrationInterface {
  name = 'WithdrawAnswers1764200000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function withdraw_answer(p_answer uuid, p_account uuid) returns boolean
      language sql security definer set search_path = public, pg_temp as $$
        -- Held, so that nobody approves at the same moment what stood on the answer.
        with held as (
          select t.id from translation t join answer a on a.translation_id = t.id
            where a.id = p_answer and a.answered_by = p_account and t.state in ('translating', 'in_review') for no key update of t
        ), gone as (
          delete from answer a using held where a.id = p_answer returning a.id
        )
        select exists (select from gone)
      $$;
      revoke execute on function withdraw_answer(uuid, uuid) from public;
      grant execute on function withdraw_answer(uuid, uuid) to egiz_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function withdraw_answer(uuid, uuid)');
  }
}
