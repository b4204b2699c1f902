import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Persons ask for more than corrections. */
export class Erasures1795300030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rights_request" ADD COLUMN "kind" text NOT NULL DEFAULT 'rectification'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rights_request" DROP COLUMN "kind"`);
  }
}
