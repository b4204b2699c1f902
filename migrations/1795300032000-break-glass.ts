import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Reading one case in an emergency, by two people; and what the access policy needs to know for it: the authority of who asks,
 * and the time. Who may only read a case changes nothing that belongs to it.
 */
export class BreakGlass1795300032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of ACTING) {
      await runner.query(`
        CREATE FUNCTION acting_${name}() RETURNS ${type} LANGUAGE sql STABLE PARALLEL SAFE
        RETURN NULLIF(current_setting('app.${name}', true), '')::${type}`);
    }
    for (const statement of [TABLE, ...INDEXES, ...SECURED]) await runner.query(statement);
    await runner.query(`ALTER POLICY "app_select" ON "case" USING (${keepsFile('case')} OR (${BY_BREAK_GLASS}))`);
    await changeWriters(runner, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeWriters(runner, false);
    await runner.query(`ALTER POLICY "app_select" ON "case" USING (${keepsFile('case')})`);
    await runner.query('DROP TABLE "break_glass"');
    for (const [name] of ACTING) await runner.query(`DROP FUNCTION acting_${name}()`);
  }
}

async function changeWriters(runner: QueryRunner, onlyTheirs: boolean): Promise<void> {
  for (const [table, condition] of Object.entries(writers(onlyTheirs))) {
    await runner.query(`ALTER POLICY "app_update" ON "${table}" USING (${condition})`);
    if (table === 'person') continue;
    await runner.query(`ALTER POLICY "app_insert" ON "${table}" WITH CHECK (${condition})`);
  }
}

const ACTING = [
  ['authority', 'text'],
  ['at', 'timestamptz'],
] as const;

const TABLE = `
  CREATE TABLE "break_glass" (
    "id"            uuid        NOT NULL,
    "case_id"       uuid        NOT NULL,
    "opens"         uuid,
    "category"      text        NOT NULL,
    "sealed_reason" text        NOT NULL,
    "subject"       uuid        NOT NULL,
    "state"         text        NOT NULL,
    "requested_by"  uuid        NOT NULL,
    "authority"     text        NOT NULL,
    "office"        text        NOT NULL,
    "created_at"    timestamptz NOT NULL,
    "answer_by"     timestamptz NOT NULL,
    "decided_by"    uuid,
    "decided_at"    timestamptz,
    "opened_at"     timestamptz,
    "ends_at"       timestamptz,
    CONSTRAINT "break_glass_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "break_glass_two_people" CHECK (decided_by <> requested_by),
    CONSTRAINT "break_glass_decided"
      CHECK ((state IN ('granted', 'confirmed', 'refused')) = (decided_by IS NOT NULL)),
    CONSTRAINT "break_glass_one_hour" CHECK (ends_at <= opened_at + interval '60 minutes'),
    CONSTRAINT "break_glass_waits" CHECK (state NOT IN ('requested', 'lapsed') OR ends_at IS NULL)
  )`;

const INDEXES = [
  'CREATE INDEX "break_glass_list" ON "break_glass" ("created_at", "id")',
  'CREATE INDEX "break_glass_opens" ON "break_glass" ("opens", "requested_by") WHERE opens IS NOT NULL',
  `CREATE INDEX "break_glass_unanswered" ON "break_glass" ("answer_by") WHERE state IN ('requested', 'urgent')`,
];

const roleIn = (...roles: string[]) => `(SELECT acting_role()) IN (${roles.map((role) => `'${role}'`).join(', ')})`;

const ASKED = `${roleIn('guide', 'clerk')} AND "break_glass"."requested_by" = (SELECT acting_account())`;
const DECIDES = `${roleIn('supervisor')} AND "break_glass"."authority" = (SELECT acting_authority())`;

const SECURED = [
  'ALTER TABLE "break_glass" ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE "break_glass" FORCE ROW LEVEL SECURITY',
  'CREATE POLICY "system" ON "break_glass" TO eindach_system USING (TRUE)',
  `CREATE POLICY "app_select" ON "break_glass" FOR SELECT TO eindach_app
     USING ((${ASKED}) OR (${DECIDES}) OR (${roleIn('dpo')}))`,
  `CREATE POLICY "app_insert" ON "break_glass" FOR INSERT TO eindach_app WITH CHECK ((${ASKED}))`,
  `CREATE POLICY "app_update" ON "break_glass" FOR UPDATE TO eindach_app USING ((${DECIDES}))`,
];

/** Whoever asked, while it is open. */
const BY_BREAK_GLASS = `${roleIn('guide', 'clerk')} AND EXISTS (SELECT FROM "break_glass" "case_break_glass"
  WHERE "case_break_glass"."opens" = "case"."id" AND "case_break_glass"."requested_by" = (SELECT acting_account())
    AND "case_break_glass"."ends_at" > (SELECT acting_at()))`;

const DESK = roleIn('guide', 'clerk', 'counsellor');
const PERSON_OR_DESK = roleIn('newcomer', 'guide', 'clerk', 'counsellor');

const isPerson = (alias: string) => `(${roleIn('newcomer')} AND "${alias}"."person_id" = (SELECT acting_person()))`;
const isOfDesk = (alias: string) => `(${DESK} AND "${alias}"."office" = (SELECT acting_office()))`;

const keepsFile = (alias: string) => `${isPerson(alias)} OR ${isOfDesk(alias)}`;

/** On which condition rows that belong to a case are added and changed; before, whoever found the case could. */
function writers(onlyTheirs: boolean): Readonly<Record<string, string>> {
  const also = (condition: string) => (onlyTheirs ? ` AND (${condition})` : '');
  const inCase = (outer: string, by = 'case_id', key = 'id') => {
    const inner = `${outer}_case`;
    return `EXISTS (SELECT FROM "case" "${inner}" WHERE "${inner}"."${key}" = "${outer}"."${by}"${also(keepsFile(inner))})`;
  };
  const within = (exists: string) => `(${PERSON_OR_DESK} AND ${exists})`;
  const ofDeadline = (alias: string) => `${keepsFile(alias)} OR ${within(inCase(alias))}`;
  const inDeadline = (outer: string, by: string) => {
    const inner = `${outer}_deadline`;
    const key = by === 'line' ? by : 'id';
    return within(
      `EXISTS (SELECT FROM "deadline" "${inner}" WHERE "${inner}"."${key}" = "${outer}"."${by}"${also(ofDeadline(inner))})`,
    );
  };
  const OFFICE = roleIn('guide', 'clerk', 'supervisor', 'counsellor', 'partner');
  return {
    case_adviser: within(inCase('case_adviser')),
    case_concern: within(inCase('case_concern')),
    case_hold: within(inCase('case_hold')),
    case_lead: `${within(inCase('case_lead'))} OR ${isOfDesk('case_lead')}`,
    case_member: within(inCase('case_member')),
    received_letter: within(inCase('received_letter')),
    person: `(${roleIn('newcomer')} AND "person"."id" = (SELECT acting_person())) OR (${DESK} AND ${inCase('person', 'id', 'person_id')})`,
    message_preference: `${isPerson('message_preference')} OR (${DESK} AND ${inCase('message_preference', 'person_id', 'person_id')})`,
    notification: `${isPerson('notification')} OR (${OFFICE} AND "notification"."office" = (SELECT acting_office()))
      OR (${OFFICE} AND "notification"."account_id" = (SELECT acting_account()))
      OR (${DESK} AND "notification"."person_id" IS NOT NULL AND ${inCase('notification')})`,
    deadline: ofDeadline('deadline'),
    reminder: inDeadline('reminder', 'deadline_id'),
    deadline_suspension: inDeadline('deadline_suspension', 'line'),
    deadline_extension: inDeadline('deadline_extension', 'line'),
  };
}
