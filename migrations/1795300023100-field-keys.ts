import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class FieldKeys1795300023100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "authority_key" (
        "authority" text NOT NULL,
        "version" integer NOT NULL,
        "master" text NOT NULL,
        "wrapped" text NOT NULL,
        "created_at" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "authority_key_pkey" PRIMARY KEY ("authority", "version")
      )`);
    await runner.query(`
      CREATE TABLE "data_key" (
        "subject" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" timestamptz NOT NULL DEFAULT now(),
        "erased_at" timestamptz,
        CONSTRAINT "data_key_pkey" PRIMARY KEY ("subject", "version")
      )`);
    await runner.query(`
      CREATE TABLE "key_grant" (
        "subject" uuid NOT NULL,
        "version" integer NOT NULL,
        "scope" uuid NOT NULL,
        "authority" text NOT NULL,
        "authority_version" integer NOT NULL,
        "wrapped" text NOT NULL,
        "created_at" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "key_grant_pkey" PRIMARY KEY ("subject", "version", "scope", "authority")
      )`);
    await runner.query(`CREATE INDEX "key_grant_scope" ON "key_grant" ("scope")`);
    await runner.query(`CREATE INDEX "key_grant_authority" ON "key_grant" ("authority", "authority_version")`);
    await runner.query(`ALTER TABLE "case_member" ADD COLUMN "sealed_facts" text`);
    await runner.query(`ALTER TABLE "hand_off" ADD COLUMN "sealed_content" text, ADD COLUMN "sealed_draft" text`);
    await runner.query(`ALTER TABLE "hand_off_event" ADD COLUMN "sealed_note" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "hand_off_event" DROP COLUMN "sealed_note"`);
    await runner.query(`ALTER TABLE "hand_off" DROP COLUMN "sealed_draft", DROP COLUMN "sealed_content"`);
    await runner.query(`ALTER TABLE "case_member" DROP COLUMN "sealed_facts"`);
    await runner.query(`DROP TABLE "key_grant"`);
    await runner.query(`DROP TABLE "data_key"`);
    await runner.query(`DROP TABLE "authority_key"`);
  }
}
