import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles are looked up by the words of their headlines, also among those of ten years. */
export class FindHeadlines1764200000020 implements MigrationInterface {
  name = 'FindHeadlines1764200000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The plain configuration: no dictionary of PostgreSQL knows Kazakh, and beginnings of words do what stems would.
    await queryRunner.query(
      `create index ix_revision_headline on revision using gin (to_tsvector('simple', headline))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index ix_revision_headline');
  }
}
