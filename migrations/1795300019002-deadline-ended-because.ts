import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a decision has ended goes on where the decision is disputed, and nothing else does. */
export class DeadlineEndedBecause1795300019002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deadline" ADD COLUMN "ended_because" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deadline" DROP COLUMN "ended_because"`);
  }
}
