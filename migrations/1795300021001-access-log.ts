import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who was shown what, for which purpose, in chains of its own; and alarms about it. */
export class AccessLog1795300021001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    await runner.query(`
      INSERT INTO "audit_chain" (chain, count, hash)
      SELECT number, 0, repeat('0', 64) FROM generate_series(64, 127) AS number`);
    await runner.query(`
      CREATE TRIGGER "access_log_unchanged" BEFORE UPDATE OR DELETE ON "access_log"
      FOR EACH ROW EXECUTE FUNCTION audit_only_added_to()`);
    await runner.query(`
      CREATE TRIGGER "access_log_not_emptied" BEFORE TRUNCATE ON "access_log" EXECUTE FUNCTION audit_only_added_to()`);
    for (const table of SECURED) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY "system" ON "${table}" TO eindach_system USING (TRUE)`);
    }
    for (const table of ['access_log', 'access_alarm']) {
      await runner.query(`
        CREATE POLICY "app_select" ON "${table}" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('dpo')))`);
    }
    for (const privilege of TAKEN) await runner.query(`REVOKE ${privilege} FROM eindach_app, eindach_system`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const privilege of TAKEN.slice(1)) await runner.query(`GRANT ${privilege} TO eindach_app, eindach_system`);
    for (const table of ['access_alarm', 'reader', 'opened_matter', 'access_log']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    await runner.query('ALTER TABLE "audit_chain" DISABLE TRIGGER "audit_chain_unchanged"');
    await runner.query('DELETE FROM "audit_chain" WHERE chain >= 64');
    await runner.query('ALTER TABLE "audit_chain" ENABLE TRIGGER "audit_chain_unchanged"');
  }
}

const SECURED = ['access_log', 'opened_matter', 'reader', 'access_alarm'];

/** The triggers refuse it, too. */
const TAKEN = ['UPDATE, DELETE ON "access_log"', 'UPDATE, DELETE ON "audit_entry"', 'INSERT, DELETE ON "audit_chain"'];

const TABLES = [
  `CREATE TABLE "access_log" (
    "id"            uuid        NOT NULL,
    "at"            timestamptz NOT NULL,
    "account"       uuid        NOT NULL,
    "role"          text        NOT NULL,
    "authority"     text,
    "office"        text,
    "purpose"       text        NOT NULL,
    "reference"     text,
    "reason"        text,
    "action"        text        NOT NULL,
    "object_id"     uuid,
    "fields"        text[]      NOT NULL,
    "search_hash"   text,
    "outcome"       text        NOT NULL,
    "request_id"    uuid        NOT NULL,
    "answer_hash"   text,
    "chain"         smallint    NOT NULL,
    "position"      integer     NOT NULL,
    "previous_hash" text        NOT NULL,
    "hash"          text        NOT NULL,
    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "access_log_at" ON "access_log" ("at", "id")`,
  `CREATE INDEX "access_log_object" ON "access_log" ("object_id", "at")`,
  `CREATE INDEX "access_log_account" ON "access_log" ("account", "at")`,
  `CREATE UNIQUE INDEX "access_log_place" ON "access_log" ("chain", "position")`,
  `CREATE TABLE "opened_matter" (
    "account"   uuid        NOT NULL,
    "matter"    uuid        NOT NULL,
    "purpose"   text        NOT NULL,
    "reference" text,
    "since"     timestamptz NOT NULL,
    CONSTRAINT "opened_matter_pkey" PRIMARY KEY ("account", "matter")
  )`,
  `CREATE TABLE "reader" (
    "account" uuid    NOT NULL,
    "opened"  integer NOT NULL,
    CONSTRAINT "reader_pkey" PRIMARY KEY ("account")
  )`,
  `CREATE TABLE "access_alarm" (
    "id"         uuid        NOT NULL,
    "kind"       text        NOT NULL,
    "account"    uuid        NOT NULL,
    "period"     timestamptz NOT NULL,
    "created_at" timestamptz NOT NULL,
    "count"      integer     NOT NULL,
    CONSTRAINT "access_alarm_pkey" PRIMARY KEY ("id")
  )`,
  `CREATE UNIQUE INDEX "access_alarm_once" ON "access_alarm" ("kind", "account", "period")`,
];
