import { type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLES = ['deadline_suspension', 'deadline_extension'];

/** Where the reasons of suspensions and extensions stand sealed; `npm run keys:seal` seals those of before. */
export class SealedReasons1795300035002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "sealed_reason" text, ALTER COLUMN "reason" DROP NOT NULL`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "sealed_reason", ALTER COLUMN "reason" SET NOT NULL`);
    }
  }
}
