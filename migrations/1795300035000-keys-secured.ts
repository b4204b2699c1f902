import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Wrapped keys under row level security: everybody reads those they unwrap with, and the system alone writes them. */
export class KeysSecured1795300035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, condition] of Object.entries(READERS)) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY "system" ON "${table}" TO eindach_system USING (TRUE)`);
      await runner.query(`CREATE POLICY "app_select" ON "${table}" FOR SELECT TO eindach_app USING (${condition})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(READERS).toReversed()) {
      await runner.query(`DROP POLICY "app_select" ON "${table}"`);
      await runner.query(`DROP POLICY "system" ON "${table}"`);
      await runner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
    }
  }
}

const OFFICES = `'guide', 'clerk', 'supervisor', 'counsellor', 'partner'`;
const isOneOf = (roles: string) => `(SELECT acting_role()) IN (${roles})`;
const ofAuthority = (table: string) =>
  `(${isOneOf(`${OFFICES}, 'dpo'`)} AND "${table}"."authority" = (SELECT acting_authority()))`;
const withGrant = (table: string, column: string) => {
  const grant = `"${table}_key_grant"`;
  return `EXISTS (SELECT FROM "key_grant" ${grant} WHERE ${grant}."${column}" = "${table}"."${column}")`;
};

/** Who reads what of each table. */
const READERS: Readonly<Record<string, string>> = {
  key_grant: `${ofAuthority('key_grant')} OR (${isOneOf(`'newcomer'`)} AND "key_grant"."subject" = (SELECT acting_person()))`,
  authority_key: `${ofAuthority('authority_key')} OR (${isOneOf(`'newcomer'`)} AND ${withGrant('authority_key', 'authority')})`,
  data_key: `(${isOneOf(`${OFFICES}, 'newcomer', 'dpo'`)} AND ${withGrant('data_key', 'subject')})
    OR (${isOneOf(`${OFFICES}, 'newcomer', 'dpo'`)} AND "data_key"."erased_at" IS NOT NULL)`,
};
