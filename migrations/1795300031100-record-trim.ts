import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The oldest entries of the record may go, as far as a signed checkpoint says; nothing else ever does. */
export class RecordTrim1795300031100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "record_trim" (
        "chain"    smallint NOT NULL,
        "position" integer  NOT NULL,
        "signed"   boolean  NOT NULL,
        CONSTRAINT "record_trim_pkey" PRIMARY KEY ("chain")
      )`);
    await runner.query('REVOKE INSERT, UPDATE, DELETE ON "record_trim" FROM eindach_app');
    await runner.query(addedTo(TRIMMED));
    await runner.query('GRANT DELETE ON "access_log", "audit_entry" TO eindach_system');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON "access_log", "audit_entry" FROM eindach_system');
    await runner.query(addedTo(''));
    await runner.query(`DROP TABLE "record_trim"`);
  }
}

const TRIMMED = `
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME IN ('audit_entry', 'access_log') AND EXISTS (
      SELECT FROM record_trim WHERE record_trim.signed AND record_trim.chain = (to_jsonb(OLD) ->> 'chain')::int
        AND record_trim.position >= (to_jsonb(OLD) ->> 'position')::int) THEN
      RETURN OLD;
    END IF;`;

const addedTo = (trimmed: string) => `
  CREATE OR REPLACE FUNCTION audit_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_chain' THEN
      IF (to_jsonb(NEW) ->> 'chain') = (to_jsonb(OLD) ->> 'chain')
        AND (to_jsonb(NEW) ->> 'count')::int > (to_jsonb(OLD) ->> 'count')::int THEN
        RETURN NEW;
      END IF;
    END IF;${trimmed}
    RAISE EXCEPTION 'the audit record is only added to' USING ERRCODE = 'restrict_violation';
  END $$`;
