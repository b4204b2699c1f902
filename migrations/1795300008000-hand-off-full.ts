import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class HandOffFull1795300008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "hand_off"
        ADD COLUMN "chain" uuid,
        ADD COLUMN "unconfirmed" boolean NOT NULL DEFAULT false,
        ADD COLUMN "purged_at" timestamptz`);
    await runner.query(`UPDATE "hand_off" SET "chain" = "id"`);
    await runner.query(`ALTER TABLE "hand_off" ALTER COLUMN "chain" SET NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "hand_off_chain" ON "hand_off" ("chain", "hops")`);
    await runner.query(`
      CREATE TABLE "hand_off_timer" (
        "id"          uuid        NOT NULL,
        "hand_off_id" uuid        NOT NULL,
        "rung"        text        NOT NULL,
        "anchor"      integer     NOT NULL,
        "unit"        text        NOT NULL,
        "due_at"      timestamptz,
        "left_amount" integer,
        "fired_at"    timestamptz,
        "stopped_at"  timestamptz,
        CONSTRAINT "hand_off_timer_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX "hand_off_timer_rung" ON "hand_off_timer" ("hand_off_id", "rung", "anchor")`,
    );
    await runner.query(`
      CREATE INDEX "hand_off_timer_due" ON "hand_off_timer" ("due_at")
      WHERE (fired_at IS NULL) AND (stopped_at IS NULL)`);
    await runner.query(`
      CREATE TABLE "deletion_duty" (
        "hand_off_id"     uuid        NOT NULL,
        "authority"       text        NOT NULL,
        "office"          text        NOT NULL,
        "fields"          text[]      NOT NULL,
        "imposed_at"      timestamptz NOT NULL,
        "reference"       text,
        "acknowledged_at" timestamptz,
        "acknowledged_by" uuid,
        CONSTRAINT "deletion_duty_pkey" PRIMARY KEY ("hand_off_id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "deletion_duty_reference" ON "deletion_duty" ("reference")`);
    await runner.query(`
      CREATE TABLE "competence_dispute" (
        "id"               uuid        NOT NULL,
        "chain"            uuid        NOT NULL,
        "case_id"          uuid,
        "service"          text        NOT NULL,
        "denied_by"        text[]      NOT NULL,
        "lead_authority"   text        NOT NULL,
        "lead_office"      text        NOT NULL,
        "desk_office"      text,
        "created_at"       timestamptz NOT NULL,
        "settled_at"       timestamptz,
        "settled_by"       uuid,
        "competent_office" text,
        "note"             text,
        "version"          integer     NOT NULL,
        CONSTRAINT "competence_dispute_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX "competence_dispute_open_chain" ON "competence_dispute" ("chain")
      WHERE settled_at IS NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX "competence_dispute_open_case" ON "competence_dispute" ("case_id", "service")
      WHERE (settled_at IS NULL) AND (case_id IS NOT NULL)`);
    await runner.query(`CREATE INDEX "competence_dispute_lead" ON "competence_dispute" ("lead_office", "created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['competence_dispute', 'deletion_duty', 'hand_off_timer']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    await runner.query(`DROP INDEX "hand_off_chain"`);
    await runner.query(`
      ALTER TABLE "hand_off" DROP COLUMN "purged_at", DROP COLUMN "unconfirmed", DROP COLUMN "chain"`);
  }
}
