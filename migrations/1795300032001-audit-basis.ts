import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What somebody said an act is for, and the request that did it (§ 13 AZRG). Entries from before have none. */
export class AuditBasis1795300032001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "audit_entry" ADD COLUMN "purpose" text, ADD COLUMN "reference" text, ADD COLUMN "request_id" uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "audit_entry" DROP COLUMN "purpose", DROP COLUMN "reference", DROP COLUMN "request_id"`);
  }
}
