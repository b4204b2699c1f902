import { createHash } from 'node:crypto';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

const CHAINS = 64;
const GENESIS = '0'.repeat(64);

/** The audit record becomes lines of entries that hold the hash of the one before; what is there already comes first. */
export class AuditChains1795300021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "audit_chain" (
        "chain" smallint NOT NULL,
        "count" integer  NOT NULL,
        "hash"  text     NOT NULL,
        CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
      )`);
    await runner.query(`
      CREATE TABLE "audit_checkpoint" (
        "id"       smallint NOT NULL,
        "sequence" integer  NOT NULL,
        "hash"     text     NOT NULL,
        CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "audit_checkpoint_one" CHECK ("id" = 1)
      )`);
    await runner.query(`
      ALTER TABLE "audit_entry"
        ADD COLUMN "chain" smallint, ADD COLUMN "position" integer, ADD COLUMN "previous_hash" text, ADD COLUMN "hash" text`);
    await link(runner);
    await runner.query(`
      ALTER TABLE "audit_entry"
        ALTER COLUMN "chain" SET NOT NULL, ALTER COLUMN "position" SET NOT NULL,
        ALTER COLUMN "previous_hash" SET NOT NULL, ALTER COLUMN "hash" SET NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_place" ON "audit_entry" ("chain", "position")`);
    await runner.query(ADDED_TO);
    for (const table of ['audit_entry', 'audit_chain']) {
      await runner.query(`
        CREATE TRIGGER "${table}_unchanged" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION audit_only_added_to()`);
      await runner.query(`
        CREATE TRIGGER "${table}_not_emptied" BEFORE TRUNCATE ON "${table}" EXECUTE FUNCTION audit_only_added_to()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'audit_chain']) {
      await runner.query(`DROP TRIGGER "${table}_not_emptied" ON "${table}"`);
      await runner.query(`DROP TRIGGER "${table}_unchanged" ON "${table}"`);
    }
    await runner.query('DROP FUNCTION audit_only_added_to()');
    await runner.query(`DROP INDEX "audit_entry_place"`);
    await runner.query(`
      ALTER TABLE "audit_entry"
        DROP COLUMN "chain", DROP COLUMN "position", DROP COLUMN "previous_hash", DROP COLUMN "hash"`);
    await runner.query(`DROP TABLE "audit_checkpoint"`);
    await runner.query(`DROP TABLE "audit_chain"`);
  }
}

/** Whoever connects; the end of a chain only moves on. */
const ADDED_TO = `
  CREATE FUNCTION audit_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_chain' THEN
      IF (to_jsonb(NEW) ->> 'chain') = (to_jsonb(OLD) ->> 'chain')
        AND (to_jsonb(NEW) ->> 'count')::int > (to_jsonb(OLD) ->> 'count')::int THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'the audit record is only added to' USING ERRCODE = 'restrict_violation';
  END $$`;

type Json = string | number | boolean | null | Json[] | { [member: string]: Json };

/** An entry as it is read for linking; the names are those of the canonical form. */
interface Entry {
  readonly id: string;
  /** In UTC, to the millisecond or, where it has them, to the microsecond. */
  readonly at: string;
  readonly action: string;
  readonly objectId: string | null;
}

/** Links what is there, oldest first, a thousand at a time. */
async function link(runner: QueryRunner): Promise<void> {
  await runner.query('SET LOCAL ROLE eindach_system');
  const heads = Array.from({ length: CHAINS }, () => ({ count: 0, hash: GENESIS }));
  for (let after: Entry | undefined; ;) {
    const entries: Entry[] = (await runner.query(
      `SELECT id, regexp_replace(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS at,
              account, authority, office, action, object_type AS "objectType", object_id AS "objectId",
              outcome, details
       FROM "audit_entry" WHERE $1::timestamptz IS NULL OR (at, id) > ($1, $2::uuid) ORDER BY at, id LIMIT 1000`,
      [after?.at, after?.id],
    )) as Entry[];
    for (const entry of entries) {
      const head = heads[chainOf(entry)];
      if (head === undefined) throw new Error('no such chain');
      const previous = head.hash;
      head.count += 1;
      head.hash = sha256(`${previous}${canonical(said(entry))}`);
      await runner.query(
        `UPDATE "audit_entry" SET chain = $2, position = $3, previous_hash = $4, hash = $5 WHERE id = $1`,
        [entry.id, heads.indexOf(head), head.count, previous, head.hash],
      );
    }
    after = entries.at(-1);
    if (after === undefined) break;
  }
  for (const [chain, { count, hash }] of heads.entries()) {
    await runner.query(`INSERT INTO "audit_chain" (chain, count, hash) VALUES ($1, $2, $3)`, [chain, count, hash]);
  }
  await runner.query('RESET ROLE');
}

const chainOf = ({ objectId, action }: Entry): number =>
  createHash('sha256')
    .update(objectId ?? action)
    .digest()
    .readUInt32BE() % CHAINS;

const said = (entry: Entry): Json =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)))) as Json;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Canonical JSON (RFC 8785) of what stands in an entry. */
function canonical(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}
