import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Receipts1795300009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "signing_key" (
        "kid"   text        NOT NULL,
        "x"     text        NOT NULL,
        "since" timestamptz NOT NULL,
        CONSTRAINT "signing_key_pkey" PRIMARY KEY ("kid")
      )`);
    await runner.query(`
      ALTER TABLE "receipt"
        ADD COLUMN "issued_by_office" text  NOT NULL,
        ADD COLUMN "rule_version"     date  NOT NULL,
        ADD COLUMN "notes"            jsonb NOT NULL,
        ADD COLUMN "jws"              text  NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['issued_by_office', 'rule_version', 'notes', 'jws']) {
      await runner.query(`ALTER TABLE "receipt" DROP COLUMN "${column}"`);
    }
    await runner.query(`DROP TABLE "signing_key"`);
  }
}
