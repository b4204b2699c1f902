import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A corrected letter may start another law in the place of the one that was taken down. */
export class DeadlineReplaces1795300019001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deadline" ADD COLUMN "replaces" uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deadline" DROP COLUMN "replaces"`);
  }
}
