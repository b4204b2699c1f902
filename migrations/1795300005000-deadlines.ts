import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Deadlines1795300005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createDeadline(runner);
    await createReminder(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "reminder"`);
    await runner.query(`DROP TABLE "deadline"`);
  }
}

async function createDeadline(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE TABLE "deadline" (
        "id"                  uuid        NOT NULL,
        "case_id"             uuid        NOT NULL,
        "person_id"           uuid,
        "authority"           text        NOT NULL,
        "office"              text        NOT NULL,
        "law_id"              text        NOT NULL,
        "trigger_event"       text        NOT NULL,
        "trigger_date"        date,
        "delivery"            text,
        "deemed_delivery"     date,
        "nominal_end"         date,
        "end_date"            date,
        "end_at"              timestamptz,
        "alt_end_date"        date,
        "earliest_effect"     date,
        "alt_earliest_effect" date,
        "effective_from"      date,
        "recommended_day"     date,
        "certainty"           text        NOT NULL,
        "doubt"               text,
        "rule_version"        date        NOT NULL,
        "calendar"            text        NOT NULL,
        "steps"               jsonb       NOT NULL,
        "state"               text        NOT NULL,
        "started_at"          timestamptz NOT NULL,
        "ended_at"            timestamptz,
        "version"             integer     NOT NULL,
        CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
      )`);
  await runner.query(`CREATE INDEX "deadline_case" ON "deadline" ("case_id", "started_at")`);
  await runner.query(`
      CREATE UNIQUE INDEX "deadline_one_open" ON "deadline" ("case_id", "law_id", "authority", "person_id")
      WHERE state = 'open'`);
}

async function createReminder(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE TABLE "reminder" (
        "id"           uuid NOT NULL,
        "deadline_id"  uuid NOT NULL,
        "due_on"       date NOT NULL,
        "lead_time"    text,
        "recipient"    text NOT NULL,
        "message"      text NOT NULL,
        "fired_at"     timestamptz,
        "cancelled_at" timestamptz,
        CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
      )`);
  await runner.query(`CREATE UNIQUE INDEX "reminder_rung" ON "reminder" ("deadline_id", "recipient", "due_on")`);
  await runner.query(`
      CREATE INDEX "reminder_due" ON "reminder" ("due_on", "id")
      WHERE (fired_at IS NULL) AND (cancelled_at IS NULL)`);
}
