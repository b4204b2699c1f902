import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Versions of a deadline, letters, suspensions, extensions and confirmation by a human. */
export class Ledger1795300011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await widenDeadline(runner);
    await keyByOccasion(runner);
    await createLetter(runner);
    await createChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['deadline_extension', 'deadline_suspension', 'received_letter']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    await runner.query(`DROP INDEX "deadline_line"`);
    await runner.query(`DROP INDEX "deadline_one_open_of_occasion"`);
    await runner.query(`DROP INDEX "deadline_one_open"`);
    await runner.query(
      `UPDATE "deadline" SET "state" = 'superseded' WHERE "state" = 'open' AND "occasion" IS NOT NULL`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX "deadline_one_open" ON "deadline" ("case_id", "law_id", "authority", "person_id")
      WHERE state = 'open'`);
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "deadline" DROP COLUMN "${column}"`);
  }
}

const COLUMNS = [
  'line',
  'revision',
  'occasion',
  'because',
  'inputs',
  'budget',
  'suspended_at',
  'calendar_version',
  'confirmation',
  'confirmed_at',
  'confirmed_by',
  'confirmed_office',
];

/** What was kept before counts as not yet confirmed and by an older calendar: it is computed anew and looked at. */
async function widenDeadline(runner: QueryRunner): Promise<void> {
  await runner.query(`
      ALTER TABLE "deadline"
        ADD "line"             uuid,
        ADD "revision"         integer,
        ADD "occasion"         uuid,
        ADD "because"          text,
        ADD "inputs"           jsonb,
        ADD "budget"           jsonb,
        ADD "suspended_at"     timestamptz,
        ADD "calendar_version" date,
        ADD "confirmation"     text,
        ADD "confirmed_at"     timestamptz,
        ADD "confirmed_by"     uuid,
        ADD "confirmed_office" text`);
  await runner.query(`
      UPDATE "deadline"
      SET "line" = "id", "revision" = 1, "inputs" = '{}', "calendar_version" = '1970-01-01', "confirmation" = 'unconfirmed'`);
  for (const column of ['line', 'revision', 'inputs', 'calendar_version', 'confirmation']) {
    await runner.query(`ALTER TABLE "deadline" ALTER COLUMN "${column}" SET NOT NULL`);
  }
  await runner.query(`CREATE UNIQUE INDEX "deadline_line" ON "deadline" ("line", "revision")`);
}

/** Two letters of one authority are two matters; a correction of one letter is the same matter. */
async function keyByOccasion(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP INDEX "deadline_one_open"`);
  await runner.query(`
      CREATE UNIQUE INDEX "deadline_one_open" ON "deadline" ("case_id", "law_id", "authority", "person_id")
      WHERE (state = 'open') AND (occasion IS NULL)`);
  await runner.query(`
      CREATE UNIQUE INDEX "deadline_one_open_of_occasion" ON "deadline" ("occasion", "law_id")
      WHERE (state = 'open') AND (occasion IS NOT NULL)`);
}

async function createLetter(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE TABLE "received_letter" (
        "id"            uuid        NOT NULL,
        "case_id"       uuid        NOT NULL,
        "person_id"     uuid,
        "authority"     text        NOT NULL,
        "service"       text,
        "delivery"      text        NOT NULL,
        "posted_on"     date,
        "envelope_date" date,
        "abroad"        boolean     NOT NULL,
        "instruction"   text        NOT NULL,
        "route"         text,
        "remedy_period" jsonb,
        "set_period"    jsonb,
        "open"          jsonb       NOT NULL,
        "recorded_at"   timestamptz NOT NULL,
        "recorded_by"   uuid,
        "corrected_at"  timestamptz,
        "version"       integer     NOT NULL,
        CONSTRAINT "received_letter_pkey" PRIMARY KEY ("id")
      )`);
  await runner.query(`CREATE INDEX "received_letter_case" ON "received_letter" ("case_id", "recorded_at")`);
}

async function createChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE TABLE "deadline_suspension" (
        "id"          uuid        NOT NULL,
        "line"        uuid        NOT NULL,
        "since"       timestamptz NOT NULL,
        "until"       timestamptz,
        "reason"      text        NOT NULL,
        "recorded_at" timestamptz NOT NULL,
        "recorded_by" uuid,
        CONSTRAINT "deadline_suspension_pkey" PRIMARY KEY ("id")
      )`);
  await runner.query(`
      CREATE UNIQUE INDEX "deadline_suspension_one_open" ON "deadline_suspension" ("line") WHERE (until IS NULL)`);
  await runner.query(`CREATE INDEX "deadline_suspension_line" ON "deadline_suspension" ("line", "since")`);
  await runner.query(`
      CREATE TABLE "deadline_extension" (
        "id"           uuid        NOT NULL,
        "line"         uuid        NOT NULL,
        "until"        date,
        "by"           jsonb,
        "reason"       text        NOT NULL,
        "granted_by"   text        NOT NULL,
        "previous_end" date        NOT NULL,
        "retroactive"  boolean     NOT NULL,
        "recorded_at"  timestamptz NOT NULL,
        "recorded_by"  uuid,
        CONSTRAINT "deadline_extension_pkey" PRIMARY KEY ("id")
      )`);
  await runner.query(`CREATE INDEX "deadline_extension_line" ON "deadline_extension" ("line", "recorded_at")`);
}
