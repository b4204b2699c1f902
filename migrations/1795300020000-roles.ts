import { type MigrationInterface, type QueryRunner } from 'typeorm';

const ROLES = ['eindach_app', 'eindach_system', 'eindach_queue'];

/**
 * The roles the processes work as. They belong to the whole server, so that another database of it, or another process at this
 * very moment, may have made them; nobody logs in as one of them, and none of them owns a table.
 */
export class Roles1795300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const role of ROLES) await runner.query(unlessThere(role));
    for (const statement of [...PRIVILEGES, ...ACTING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of SETTINGS) await runner.query(`DROP FUNCTION acting_${name}()`);
    for (const role of ['eindach_app', 'eindach_system']) {
      await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM ${role}`);
      await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM ${role}`);
      await runner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
      await runner.query(`REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${role}`);
      await runner.query(`REVOKE ALL ON SCHEMA public FROM ${role}`);
    }
  }
}

const unlessThere = (role: string) => `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN
      CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`;

const PRIVILEGES = [
  'GRANT USAGE ON SCHEMA public TO eindach_app, eindach_system',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO eindach_app, eindach_system',
  'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO eindach_app, eindach_system',
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public
     GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO eindach_app, eindach_system`,
  'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO eindach_app, eindach_system',
  'REVOKE INSERT, UPDATE, DELETE ON "migrations" FROM eindach_app, eindach_system',
  'REVOKE INSERT, UPDATE, DELETE ON "office", "signing_key" FROM eindach_app',
];

/** Who acts in a transaction. What was set in an earlier one of the connection is the empty string by now: nobody. */
const SETTINGS = [
  { name: 'role', type: 'text' },
  { name: 'office', type: 'text' },
  { name: 'account', type: 'uuid' },
  { name: 'person', type: 'uuid' },
];

const ACTING = SETTINGS.map(
  ({ name, type }) => `
  CREATE FUNCTION acting_${name}() RETURNS ${type} LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.${name}', true), '')::${type}`,
);
