import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class People1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "person" (
        "id"          uuid        NOT NULL,
        "given_name"  text        NOT NULL,
        "family_name" text        NOT NULL,
        "email"       text,
        "locale"      text        NOT NULL,
        "created_at"  timestamptz NOT NULL,
        CONSTRAINT "person_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE TABLE "account" (
        "id"        uuid    NOT NULL,
        "issuer"    text    NOT NULL,
        "subject"   text    NOT NULL,
        "role"      text    NOT NULL,
        "authority" text,
        "office"    text,
        "person_id" uuid,
        "locale"    text    NOT NULL,
        "active"    boolean NOT NULL DEFAULT true,
        CONSTRAINT "account_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "account_issuer_subject" ON "account" ("issuer", "subject")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "account"`);
    await runner.query(`DROP TABLE "person"`);
  }
}
