import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A job belongs to the trace of the request it comes of. */
export class OutboxTrace1795300033500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" ADD COLUMN "trace" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" DROP COLUMN "trace"`);
  }
}
