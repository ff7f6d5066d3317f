import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures are asked for by day: whatever the archive holds, only those days are read. */
export class FiguresByDay1764200000021 implements MigrationInterface {
  name = 'FiguresByDay1764200000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index ix_publication_live_from on publication (live_from);
      create index ix_finding_found_at on finding (found_at);
      create index ix_review_returned_at on review (at) where verdict = 'returned';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index ix_review_returned_at, ix_finding_found_at, ix_publication_live_from');
  }
}
