import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What authorities find hand-offs by without opening them; a digest goes with the grant of its authority. */
export class ValueDigests1795300035001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...GOES_WITH_THE_GRANT]) await runner.query(statement);
    for (const [table, condition] of Object.entries(READERS)) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY "system" ON "${table}" TO eindach_system USING (TRUE)`);
      await runner.query(`CREATE POLICY "app_select" ON "${table}" FOR SELECT TO eindach_app USING (${condition})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER "key_grant_digests" ON "key_grant"');
    await runner.query('DROP FUNCTION digests_go_with_grants()');
    await runner.query('DROP TABLE "value_digest"');
    await runner.query('DROP TABLE "search_key"');
  }
}

const TABLES = [
  `CREATE TABLE "search_key" (
    "authority" text NOT NULL,
    "version" integer NOT NULL,
    "master" text NOT NULL,
    "wrapped" text NOT NULL,
    "created_at" timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT "search_key_pkey" PRIMARY KEY ("authority", "version")
  )`,
  `CREATE TABLE "value_digest" (
    "scope" uuid NOT NULL,
    "authority" text NOT NULL,
    "field" text NOT NULL,
    "subject" uuid NOT NULL,
    "version" integer NOT NULL,
    "digest" text NOT NULL,
    "search_version" integer NOT NULL,
    "sealed_value" text NOT NULL,
    CONSTRAINT "value_digest_pkey" PRIMARY KEY ("scope", "authority", "field")
  )`,
  'CREATE INDEX "value_digest_search" ON "value_digest" ("authority", "field", "digest")',
  'CREATE INDEX "value_digest_key" ON "value_digest" ("authority", "search_version")',
];

/** Whoever takes a grant back, or deletes a key, takes with it what the matter was found by. */
const GOES_WITH_THE_GRANT = [
  `CREATE FUNCTION digests_go_with_grants() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     DELETE FROM value_digest USING gone
     WHERE value_digest.scope = gone.scope AND value_digest.authority = gone.authority
       AND value_digest.subject = gone.subject AND value_digest.version = gone.version;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER "key_grant_digests" AFTER DELETE ON "key_grant" REFERENCING OLD TABLE AS gone
   FOR EACH STATEMENT EXECUTE FUNCTION digests_go_with_grants()`,
];

const OFFICES = `(SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner')`;
const OF_AUTHORITY = `= (SELECT acting_authority())`;

const READERS: Readonly<Record<string, string>> = {
  search_key: `(${OFFICES} AND "search_key"."authority" ${OF_AUTHORITY})`,
  value_digest: `(${OFFICES} AND "value_digest"."authority" ${OF_AUTHORITY} AND EXISTS (
    SELECT FROM "hand_off" "value_digest_hand_off" WHERE "value_digest_hand_off"."id" = "value_digest"."scope"))`,
};
