import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class OutboxHandlers1795300018500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" ADD COLUMN "handler" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" DROP COLUMN "handler"`);
  }
}
