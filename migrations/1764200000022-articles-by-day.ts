import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles are looked up by the day printed beside them; those without one by the day they came in, which has an index already. */
export class ArticlesByDay1764200000022 implements MigrationInterface {
  name = 'ArticlesByDay1764200000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index ix_article_dated on article (dated) where dated is not null');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index ix_article_dated');
  }
}
