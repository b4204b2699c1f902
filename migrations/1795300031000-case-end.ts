import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A case ends, can be opened again for a time, and goes when its time is over unless somebody holds it. */
export class CaseEnd1795300031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "case"
        ADD "closed_at"    timestamptz,
        ADD "close_reason" text,
        ADD "closings"     integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT "case_closed"
          CHECK ((status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (close_reason IS NULL))`);
    await runner.query(`CREATE INDEX "case_over" ON "case" ("closed_at", "id") WHERE closed_at IS NOT NULL`);
    await runner.query(`ALTER TABLE "case_lead" ADD "ended_at" timestamptz`);
    await runner.query(`
      CREATE TABLE "case_hold" (
        "id"        uuid        NOT NULL,
        "case_id"   uuid        NOT NULL,
        "reason"    text        NOT NULL,
        "reference" text        NOT NULL,
        "set_by"    uuid        NOT NULL,
        "set_at"    timestamptz NOT NULL,
        "lifted_by" uuid,
        "lifted_at" timestamptz,
        CONSTRAINT "case_hold_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "case_hold_one" ON "case_hold" ("case_id") WHERE lifted_at IS NULL`);
    for (const statement of ROW_SECURITY) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "case_hold"`);
    await runner.query(`ALTER TABLE "case_lead" DROP "ended_at"`);
    await runner.query(`DROP INDEX "case_over"`);
    await runner.query(`
      ALTER TABLE "case" DROP CONSTRAINT "case_closed", DROP "closings", DROP "close_reason", DROP "closed_at"`);
  }
}

/** Whoever sees the case sees who holds it; the system sees everything. */
const ROW_SECURITY = [
  'ALTER TABLE "case_hold" ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE "case_hold" FORCE ROW LEVEL SECURITY',
  'CREATE POLICY "system" ON "case_hold" TO eindach_system USING (TRUE)',
  `CREATE POLICY "app_select" ON "case_hold" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_hold_case" WHERE "case_hold_case"."id" = "case_hold"."case_id")))`,
  `CREATE POLICY "app_insert" ON "case_hold" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_hold_case" WHERE "case_hold_case"."id" = "case_hold"."case_id")))`,
  `CREATE POLICY "app_update" ON "case_hold" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_hold_case" WHERE "case_hold_case"."id" = "case_hold"."case_id")))`,
];
