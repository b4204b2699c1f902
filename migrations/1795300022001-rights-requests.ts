import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class RightsRequests1795300022001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "rights_request" (
        "id"         uuid        NOT NULL,
        "person_id"  uuid        NOT NULL,
        "case_id"    uuid        NOT NULL,
        "authority"  text        NOT NULL,
        "office"     text        NOT NULL,
        "state"      text        NOT NULL,
        "fields"     text[]      NOT NULL,
        "correction" jsonb,
        "code"       text,
        "asked_by"   uuid        NOT NULL,
        "created_at" timestamptz NOT NULL,
        "decided_by" uuid,
        "decided_at" timestamptz,
        "version"    int         NOT NULL,
        CONSTRAINT "rights_request_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE INDEX "rights_request_person" ON "rights_request" ("person_id", "created_at", "id")`);
    await runner.query(`CREATE INDEX "rights_request_office" ON "rights_request" ("office", "created_at", "id")`);
    await runner.query('ALTER TABLE "rights_request" ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE "rights_request" FORCE ROW LEVEL SECURITY');
    await runner.query('CREATE POLICY "system" ON "rights_request" TO eindach_system USING (TRUE)');
    for (const [name, policy] of Object.entries(POLICIES)) {
      await runner.query(`CREATE POLICY "app_${name}" ON "rights_request" ${policy}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "rights_request"`);
  }
}

const NEWCOMER = `(SELECT acting_role()) IN ('newcomer') AND "rights_request"."person_id" = (SELECT acting_person())`;
const DESK = `(SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "rights_request"."office" = (SELECT acting_office())`;
const DPO = `(SELECT acting_role()) IN ('dpo')`;

/** The person their own, the desk those it decides; who looks after data protection reads. */
const POLICIES = {
  select: `FOR SELECT TO eindach_app USING ((${NEWCOMER}) OR (${DESK}) OR (${DPO}))`,
  insert: `FOR INSERT TO eindach_app WITH CHECK ((${NEWCOMER}) OR (${DESK}))`,
  update: `FOR UPDATE TO eindach_app USING ((${NEWCOMER}) OR (${DESK}))`,
};
