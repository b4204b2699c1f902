import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Retention1795300024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "deletion_record" (
        "id"         uuid        NOT NULL,
        "rule"       text        NOT NULL,
        "subject"    uuid,
        "count"      integer     NOT NULL,
        "created_at" timestamptz NOT NULL,
        "written_at" timestamptz,
        CONSTRAINT "deletion_record_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "deletion_record_list" ON "deletion_record" ("created_at", "id")`);
    await runner.query(`
      CREATE INDEX "deletion_record_unwritten" ON "deletion_record" ("created_at") WHERE written_at IS NULL`);
    await runner.query(`
      CREATE TABLE "legal_hold" (
        "id"          uuid        NOT NULL,
        "hand_off_id" uuid        NOT NULL,
        "reason"      text        NOT NULL,
        "reference"   text        NOT NULL,
        "set_by"      uuid        NOT NULL,
        "set_at"      timestamptz NOT NULL,
        "lifted_by"   uuid,
        "lifted_at"   timestamptz,
        CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "legal_hold_one" ON "legal_hold" ("hand_off_id") WHERE lifted_at IS NULL`);
    for (const statement of ROW_SECURITY) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "legal_hold"`);
    await runner.query(`DROP TABLE "deletion_record"`);
  }
}

/** Whoever sees the hand-off sees who holds its record; the system sees everything. */
const ROW_SECURITY = [
  'ALTER TABLE "legal_hold" ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE "legal_hold" FORCE ROW LEVEL SECURITY',
  'CREATE POLICY "system" ON "legal_hold" TO eindach_system USING (TRUE)',
  `CREATE POLICY "app_select" ON "legal_hold" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "legal_hold_hand_off" WHERE "legal_hold_hand_off"."id" = "legal_hold"."hand_off_id")))`,
  `CREATE POLICY "app_insert" ON "legal_hold" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "legal_hold_hand_off" WHERE "legal_hold_hand_off"."id" = "legal_hold"."hand_off_id")))`,
  `CREATE POLICY "app_update" ON "legal_hold" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "legal_hold_hand_off" WHERE "legal_hold_hand_off"."id" = "legal_hold"."hand_off_id")))`,
];
