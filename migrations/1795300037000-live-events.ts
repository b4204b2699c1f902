import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A commit with events says so, for who is connected; and whose own matter it is may know of them, as may who looks into a file. */
export class LiveEvents1795300037000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ring_event() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('event', '');
        RETURN NULL;
      END $$`);
    await runner.query(
      'CREATE TRIGGER event_ring AFTER INSERT ON "event" FOR EACH STATEMENT EXECUTE FUNCTION ring_event()',
    );
    await runner.query(`ALTER POLICY "app_select" ON "event" USING (${[TOLD, ...FOUND].join(' OR ')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY "app_select" ON "event" USING (${TOLD})`);
    await runner.query('DROP TRIGGER event_ring ON "event"');
    await runner.query('DROP FUNCTION ring_event()');
  }
}

const roleIn = (...roles: string[]) => `(SELECT acting_role()) IN (${roles.map((role) => `'${role}'`).join(', ')})`;

const TOLD = `(${roleIn('guide', 'clerk', 'supervisor', 'counsellor', 'partner')} AND EXISTS (
  SELECT FROM "event_reader" "event_event_reader" WHERE "event_event_reader"."event_id" = "event"."id"))`;

const withSubject = (roles: string, table: string) => {
  const inner = `event_${table}`;
  return `(${roles} AND EXISTS (SELECT FROM "${table}" "${inner}" WHERE "${inner}"."id" = "event"."subject"))`;
};

const FOUND = [
  withSubject(roleIn('newcomer'), 'hand_off'),
  withSubject(roleIn('newcomer'), 'recipient_duty'),
  withSubject(roleIn('newcomer', 'guide', 'clerk', 'counsellor'), 'case'),
];
