import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where webhooks may lead, by two administrators. What is in use stays so: it was named before there were two. */
export class WebhookHosts1795300035003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...SECURED]) await runner.query(statement);
    await runner.query('SET LOCAL ROLE eindach_system');
    await runner.query(`
      INSERT INTO "webhook_host" ("id", "host", "created_at", "approved_at")
      SELECT gen_random_uuid(), host, now(), now() FROM (
        SELECT DISTINCT lower(substring("url" from '^https://([^/:?]+)')) AS host FROM "webhook_endpoint") used
      WHERE host IS NOT NULL`);
    await runner.query('RESET ROLE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "webhook_host"');
  }
}

const TABLE = [
  `CREATE TABLE "webhook_host" (
    "id"          uuid        NOT NULL,
    "host"        text        NOT NULL,
    "proposed_by" uuid,
    "created_at"  timestamptz NOT NULL,
    "approved_by" uuid,
    "approved_at" timestamptz,
    CONSTRAINT "webhook_host_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_host_two_people" CHECK (approved_by <> proposed_by)
  )`,
  'CREATE UNIQUE INDEX "webhook_host_name" ON "webhook_host" ("host")',
];

const ADMIN = `((SELECT acting_role()) IN ('admin'))`;
const APPROVED = `((SELECT acting_role()) IN ('partner') AND "webhook_host"."approved_at" IS NOT NULL)`;

const SECURED = [
  'ALTER TABLE "webhook_host" ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE "webhook_host" FORCE ROW LEVEL SECURITY',
  'CREATE POLICY "system" ON "webhook_host" TO eindach_system USING (TRUE)',
  `CREATE POLICY "app_select" ON "webhook_host" FOR SELECT TO eindach_app USING (${ADMIN} OR ${APPROVED})`,
  `CREATE POLICY "app_insert" ON "webhook_host" FOR INSERT TO eindach_app WITH CHECK (${ADMIN})`,
  `CREATE POLICY "app_update" ON "webhook_host" FOR UPDATE TO eindach_app USING (${ADMIN})`,
  `CREATE POLICY "app_delete" ON "webhook_host" FOR DELETE TO eindach_app USING (${ADMIN})`,
];
