import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Offices that administrators change, from a day on; hand-off endpoints they close, and what became of what waited there. */
export class OfficeAdministration1795300039000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "office" ADD "version" integer NOT NULL DEFAULT 1, ADD "open_matters_limit" integer`,
    );
    await runner.query(`
      CREATE TABLE "office_change" (
        "id"         uuid        NOT NULL,
        "office"     text        NOT NULL,
        "valid_from" date        NOT NULL,
        "changes"    jsonb       NOT NULL,
        "state"      text        NOT NULL,
        "created_at" timestamptz NOT NULL,
        CONSTRAINT "office_change_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "office_change_office" ON "office_change" ("office", "valid_from")`);
    await runner.query(
      `CREATE INDEX "office_change_planned" ON "office_change" ("valid_from") WHERE state = 'planned'`,
    );
    await runner.query(`
      CREATE TABLE "endpoint_closure" (
        "id"          uuid        NOT NULL,
        "authority"   text        NOT NULL,
        "office"      text,
        "service"     text,
        "reason"      text        NOT NULL,
        "until"       date,
        "created_at"  timestamptz NOT NULL,
        "reopened_at" timestamptz,
        "version"     integer     NOT NULL,
        CONSTRAINT "endpoint_closure_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "endpoint_closure_list" ON "endpoint_closure" ("created_at", "id")`);
    await runner.query(
      `CREATE INDEX "endpoint_closure_open" ON "endpoint_closure" ("authority") WHERE reopened_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE "waiting_hand_off" (
        "hand_off_id" uuid        NOT NULL,
        "closure_id"  uuid        NOT NULL,
        "fate"        text        NOT NULL,
        "successor"   uuid,
        "at"          timestamptz NOT NULL,
        CONSTRAINT "waiting_hand_off_pkey" PRIMARY KEY ("hand_off_id", "closure_id")
      )`);
    await runner.query(`CREATE INDEX "waiting_hand_off_closure" ON "waiting_hand_off" ("closure_id")`);
    await runner.query('REVOKE INSERT, UPDATE, DELETE ON "office_change", "endpoint_closure" FROM eindach_app');
    await runner.query('REVOKE ALL ON "waiting_hand_off" FROM eindach_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "waiting_hand_off"');
    await runner.query('DROP TABLE "endpoint_closure"');
    await runner.query('DROP TABLE "office_change"');
    await runner.query('ALTER TABLE "office" DROP "open_matters_limit", DROP "version"');
  }
}
