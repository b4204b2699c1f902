import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Cases1795300007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "case" (
        "id"         uuid        NOT NULL,
        "reference"  text        NOT NULL,
        "person_id"  uuid        NOT NULL,
        "authority"  text        NOT NULL,
        "office"     text        NOT NULL,
        "place"      text        NOT NULL,
        "languages"  text[]      NOT NULL,
        "documents"  text[]      NOT NULL,
        "status"     text        NOT NULL,
        "opened_on"  date        NOT NULL,
        "created_at" timestamptz NOT NULL,
        "version"    integer     NOT NULL,
        CONSTRAINT "case_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "case_person" ON "case" ("person_id", "created_at")`);
    await runner.query(`CREATE INDEX "case_office" ON "case" ("office", "created_at")`);
    await runner.query(`CREATE UNIQUE INDEX "case_reference" ON "case" ("reference")`);
    await runner.query(`
      CREATE TABLE "case_member" (
        "id"       uuid    NOT NULL,
        "case_id"  uuid    NOT NULL,
        "position" integer NOT NULL,
        "relation" text    NOT NULL,
        "facts"    jsonb   NOT NULL,
        CONSTRAINT "case_member_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "case_member_case" ON "case_member" ("case_id", "position")`);
    await runner.query(`
      CREATE TABLE "case_concern" (
        "id"         uuid    NOT NULL,
        "case_id"    uuid    NOT NULL,
        "position"   integer NOT NULL,
        "service"    text,
        "life_event" text,
        CONSTRAINT "case_concern_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "case_concern_case" ON "case_concern" ("case_id", "position")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['case_concern', 'case_member', 'case']) await runner.query(`DROP TABLE "${table}"`);
  }
}
