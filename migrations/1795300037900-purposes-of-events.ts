import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What somebody is told of as it happens, they are told for a purpose as well. */
export class PurposesOfEvents1795300037900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY "app_select" ON "event" USING (${conditionOf(saidIn)})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY "app_select" ON "event" USING (${conditionOf(() => '')})`);
  }
}

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const roleIn = (...roles: string[]) => `(SELECT acting_role()) IN (${listed(roles)})`;
const saidIn = (...purposes: string[]) => ` AND (SELECT acting_purpose()) IN (${listed(purposes)})`;

const withSubject = (table: string) =>
  ` AND EXISTS (SELECT FROM "${table}" "event_${table}" WHERE "event_${table}"."id" = "event"."subject")`;

const TOLD = ` AND EXISTS (
  SELECT FROM "event_reader" "event_event_reader" WHERE "event_event_reader"."event_id" = "event"."id")`;

function conditionOf(said: typeof saidIn): string {
  const told = roleIn('guide', 'clerk', 'supervisor', 'counsellor', 'partner');
  const own = roleIn('newcomer') + said('own-matter');
  const inFile = roleIn('newcomer', 'guide', 'clerk', 'counsellor');
  const ways = [
    told + said('casework', 'hand-off', 'enquiry', 'data-subject-request') + TOLD,
    own + withSubject('hand_off'),
    own + withSubject('recipient_duty'),
    inFile + said('own-matter', 'casework', 'enquiry', 'data-subject-request', 'break-glass') + withSubject('case'),
  ];
  return ways.map((way) => `(${way})`).join(' OR ');
}
