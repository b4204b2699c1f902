import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The duty to delete becomes one of two that a receiver can have; the other one is to correct. */
export class RecipientDuties1795300022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deletion_duty" RENAME TO "recipient_duty"`);
    await runner.query(`ALTER INDEX "deletion_duty_reference" RENAME TO "recipient_duty_reference"`);
    await runner.query(`
      ALTER TABLE "recipient_duty"
        ADD COLUMN "id"        uuid  NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN "kind"      text  NOT NULL DEFAULT 'delete',
        ADD COLUMN "occasion"  uuid,
        ADD COLUMN "contents"  jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN "reminders" int   NOT NULL DEFAULT 0,
        ADD COLUMN "remind_at" timestamptz`);
    await runner.query(`
      UPDATE "recipient_duty" SET "occasion" = "hand_off_id",
        "remind_at" = CASE WHEN "acknowledged_at" IS NULL THEN "imposed_at" + interval '3 days' END`);
    await runner.query(`
      ALTER TABLE "recipient_duty"
        ALTER COLUMN "id" DROP DEFAULT,
        ALTER COLUMN "kind" DROP DEFAULT,
        ALTER COLUMN "occasion" SET NOT NULL,
        ALTER COLUMN "contents" DROP DEFAULT,
        ALTER COLUMN "reminders" DROP DEFAULT,
        DROP CONSTRAINT "deletion_duty_pkey",
        ADD CONSTRAINT "recipient_duty_pkey" PRIMARY KEY ("id")`);
    await secure(runner, 'recipient_duty');
    await runner.query(`
      CREATE UNIQUE INDEX "recipient_duty_deletion" ON "recipient_duty" ("hand_off_id") WHERE kind = 'delete'`);
    await runner.query(`
      CREATE UNIQUE INDEX "recipient_duty_occasion" ON "recipient_duty" ("occasion", "hand_off_id")`);
    await runner.query(`CREATE INDEX "recipient_duty_office" ON "recipient_duty" ("office", "imposed_at", "id")`);
    await runner.query(`
      CREATE INDEX "recipient_duty_open" ON "recipient_duty" ("remind_at") WHERE acknowledged_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['deletion', 'occasion', 'office', 'open']) {
      await runner.query(`DROP INDEX "recipient_duty_${index}"`);
    }
    await runner.query(`DELETE FROM "recipient_duty" WHERE kind <> 'delete'`);
    await runner.query(`
      ALTER TABLE "recipient_duty"
        DROP CONSTRAINT "recipient_duty_pkey",
        DROP COLUMN "remind_at", DROP COLUMN "reminders", DROP COLUMN "contents", DROP COLUMN "occasion",
        DROP COLUMN "kind", DROP COLUMN "id",
        ADD CONSTRAINT "deletion_duty_pkey" PRIMARY KEY ("hand_off_id")`);
    await runner.query(`ALTER INDEX "recipient_duty_reference" RENAME TO "deletion_duty_reference"`);
    await runner.query(`ALTER TABLE "recipient_duty" RENAME TO "deletion_duty"`);
    await secure(runner, 'deletion_duty');
  }
}

/** Whoever may see the hand-off; the names in a policy are those of its table, so that they are made anew with the name. */
async function secure(runner: QueryRunner, table: string): Promise<void> {
  const roles = `'guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo'`;
  const parent = `SELECT FROM "hand_off" "${table}_hand_off" WHERE "${table}_hand_off"."id" = "${table}"."hand_off_id"`;
  const rule = `(((SELECT acting_role()) IN (${roles}) AND EXISTS (${parent})))`;
  for (const [command, clause] of [
    ['select', 'USING'],
    ['insert', 'WITH CHECK'],
    ['update', 'USING'],
  ] as const) {
    await runner.query(`DROP POLICY "app_${command}" ON "${table}"`);
    await runner.query(`CREATE POLICY "app_${command}" ON "${table}" FOR ${command} TO eindach_app ${clause} ${rule}`);
  }
}
