import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Offices1795300003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "office" (
        "id"                     text    NOT NULL,
        "authority"              text    NOT NULL,
        "name"                   text    NOT NULL,
        "area"                   text[]  NOT NULL,
        "competent_for"          jsonb,
        "sites"                  jsonb   NOT NULL,
        "languages"              text[]  NOT NULL,
        "interpreter_on_request" boolean NOT NULL,
        "accepts_hand_offs"      boolean NOT NULL,
        "calendar"               text    NOT NULL,
        "capacity_per_day"       integer NOT NULL,
        "email"                  text    NOT NULL,
        "sample"                 text[]  NOT NULL,
        "note"                   text,
        "valid_from"             date,
        "valid_until"            date,
        CONSTRAINT "office_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "office_authority" ON "office" ("authority")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "office"`);
  }
}
