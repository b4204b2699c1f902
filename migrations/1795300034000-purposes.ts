import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What something is done for decides as well: the access policy names the purposes of each way to a row. */
export class Purposes1795300034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION acting_purpose() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
      RETURN NULLIF(current_setting('app.purpose', true), '')`);
    await change(runner, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await change(runner, false);
    await runner.query('DROP FUNCTION acting_purpose()');
  }
}

async function change(runner: QueryRunner, withPurposes: boolean): Promise<void> {
  for (const [table, { write, ...policies }] of Object.entries(policiesOf(withPurposes))) {
    const all = { ...policies, ...(write === undefined ? {} : { insert: write, update: write }) };
    for (const [command, condition] of Object.entries(all)) {
      const clause = command === 'insert' ? 'WITH CHECK' : 'USING';
      await runner.query(`ALTER POLICY "app_${command}" ON "${table}" ${clause} (${condition})`);
    }
  }
}

const roleIn = (...roles: string[]) => `(SELECT acting_role()) IN (${roles.map((role) => `'${role}'`).join(', ')})`;

const PERSON = roleIn('newcomer');
const DESK = roleIn('guide', 'clerk', 'counsellor');
const CASEWORKER = roleIn('guide', 'clerk');
const OFFICE = roleIn('guide', 'clerk', 'supervisor', 'counsellor', 'partner');
const PERSON_OR_DESK = roleIn('newcomer', 'guide', 'clerk', 'counsellor');
const DPO = roleIn('dpo');
const ADMIN = roleIn('admin');
const SUPERVISOR = roleIn('supervisor');
const TAKES_PART = roleIn('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo');
const PARTNER = roleIn('partner');

/** What may be said, by what is done. */
const PURPOSES = {
  own: ['own-matter'],
  caseworkRead: ['casework', 'enquiry', 'data-subject-request'],
  caseworkChange: ['casework', 'data-subject-request'],
  handOffRead: ['casework', 'hand-off', 'enquiry', 'data-subject-request'],
  handOffChange: ['casework', 'hand-off', 'data-subject-request'],
  supervision: ['supervision'],
  watching: ['supervision', 'data-subject-request'],
  emergency: ['break-glass'],
  fileRead: ['casework', 'enquiry', 'data-subject-request', 'break-glass'],
  askEmergency: ['casework', 'data-subject-request', 'break-glass'],
  withFileRead: ['own-matter', 'casework', 'enquiry', 'data-subject-request', 'break-glass'],
  withFileChange: ['own-matter', 'casework', 'data-subject-request'],
  takesPartRead: ['own-matter', 'casework', 'hand-off', 'enquiry', 'data-subject-request', 'supervision'],
  takesPartChange: ['own-matter', 'casework', 'hand-off', 'data-subject-request', 'supervision'],
};

const saidOf = (purposes: readonly string[]) =>
  ` AND (SELECT acting_purpose()) IN (${purposes.map((one) => `'${one}'`).join(', ')})`;

type Command = 'select' | 'insert' | 'update' | 'write';

/** Conditions of the policies by table; `write` is for adding and changing. */
function policiesOf(withPurposes: boolean): Readonly<Record<string, Partial<Record<Command, string>>>> {
  const also = (condition: string) => (withPurposes ? condition : '');
  const p = Object.fromEntries(
    Object.entries(PURPOSES).map(([name, purposes]) => [name, also(saidOf(purposes))]),
  ) as Record<keyof typeof PURPOSES, string>;
  return {
    access_alarm: {
      select: `(${DPO}${p.watching})`,
    },
    access_log: {
      select: `(${DPO}${p.watching})`,
    },
    audit_entry: {
      select: `("audit_entry"."account" = (SELECT acting_account())) OR (${DPO}${p.watching})`,
    },
    break_glass: {
      select: `(${CASEWORKER}${p.fileRead} AND "break_glass"."requested_by" = (SELECT acting_account())) OR (${SUPERVISOR}${p.supervision} AND "break_glass"."authority" = (SELECT acting_authority())) OR (${DPO}${p.watching})`,
      insert: `(${CASEWORKER}${p.askEmergency} AND "break_glass"."requested_by" = (SELECT acting_account()))`,
      update: `(${SUPERVISOR}${p.supervision} AND "break_glass"."authority" = (SELECT acting_authority()))`,
    },
    case: {
      select: `(${PERSON}${p.own} AND "case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkRead} AND "case"."office" = (SELECT acting_office())) OR (${CASEWORKER}${p.emergency} AND EXISTS (SELECT FROM "break_glass" "case_break_glass" WHERE "case_break_glass"."opens" = "case"."id" AND "case_break_glass"."requested_by" = (SELECT acting_account()) AND "case_break_glass"."ends_at" > (SELECT acting_at())))`,
      write: `(${PERSON}${p.own} AND "case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case"."office" = (SELECT acting_office()))`,
    },
    case_adviser: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "case_adviser_case" WHERE "case_adviser_case"."id" = "case_adviser"."case_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "case_adviser_case" WHERE "case_adviser_case"."id" = "case_adviser"."case_id" AND ((${PERSON}${p.own} AND "case_adviser_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case_adviser_case"."office" = (SELECT acting_office())))))`,
    },
    case_concern: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "case_concern_case" WHERE "case_concern_case"."id" = "case_concern"."case_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "case_concern_case" WHERE "case_concern_case"."id" = "case_concern"."case_id" AND ((${PERSON}${p.own} AND "case_concern_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case_concern_case"."office" = (SELECT acting_office())))))`,
    },
    case_hold: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "case_hold_case" WHERE "case_hold_case"."id" = "case_hold"."case_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "case_hold_case" WHERE "case_hold_case"."id" = "case_hold"."case_id" AND ((${PERSON}${p.own} AND "case_hold_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case_hold_case"."office" = (SELECT acting_office())))))`,
    },
    case_lead: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "case_lead_case" WHERE "case_lead_case"."id" = "case_lead"."case_id")) OR (${DESK}${p.caseworkRead} AND "case_lead"."office" = (SELECT acting_office()))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "case_lead_case" WHERE "case_lead_case"."id" = "case_lead"."case_id" AND ((${PERSON}${p.own} AND "case_lead_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case_lead_case"."office" = (SELECT acting_office()))))) OR (${DESK}${p.caseworkChange} AND "case_lead"."office" = (SELECT acting_office()))`,
    },
    case_member: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "case_member_case" WHERE "case_member_case"."id" = "case_member"."case_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "case_member_case" WHERE "case_member_case"."id" = "case_member"."case_id" AND ((${PERSON}${p.own} AND "case_member_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "case_member_case"."office" = (SELECT acting_office())))))`,
    },
    competence_dispute: {
      select: `(${OFFICE}${p.handOffRead} AND (SELECT acting_office()) = ANY ("competence_dispute"."denied_by")) OR (${OFFICE}${p.handOffRead} AND "competence_dispute"."lead_office" = (SELECT acting_office())) OR (${OFFICE}${p.handOffRead} AND "competence_dispute"."desk_office" = (SELECT acting_office()))`,
      write: `(${OFFICE}${p.handOffChange} AND (SELECT acting_office()) = ANY ("competence_dispute"."denied_by")) OR (${OFFICE}${p.handOffChange} AND "competence_dispute"."lead_office" = (SELECT acting_office())) OR (${OFFICE}${p.handOffChange} AND "competence_dispute"."desk_office" = (SELECT acting_office()))`,
    },
    deadline: {
      select: `(${PERSON}${p.own} AND "deadline"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkRead} AND "deadline"."office" = (SELECT acting_office())) OR (${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "deadline_case" WHERE "deadline_case"."id" = "deadline"."case_id"))`,
      write: `(${PERSON}${p.own} AND "deadline"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline"."office" = (SELECT acting_office())) OR (${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "deadline_case" WHERE "deadline_case"."id" = "deadline"."case_id" AND ((${PERSON}${p.own} AND "deadline_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline_case"."office" = (SELECT acting_office())))))`,
    },
    delivery: {
      select: `(${ADMIN}${p.supervision})`,
      write: `(${ADMIN}${p.supervision})`,
    },
    event_reader: {
      select: `(${OFFICE}${p.handOffRead} AND "event_reader"."office" = (SELECT acting_office()))`,
    },
    deadline_extension: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "deadline" "deadline_extension_deadline" WHERE "deadline_extension_deadline"."line" = "deadline_extension"."line"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "deadline" "deadline_extension_deadline" WHERE "deadline_extension_deadline"."line" = "deadline_extension"."line" AND ((${PERSON}${p.own} AND "deadline_extension_deadline"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline_extension_deadline"."office" = (SELECT acting_office())) OR (${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "deadline_extension_deadline_case" WHERE "deadline_extension_deadline_case"."id" = "deadline_extension_deadline"."case_id" AND ((${PERSON}${p.own} AND "deadline_extension_deadline_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline_extension_deadline_case"."office" = (SELECT acting_office()))))))))`,
    },
    hand_off: {
      select: `(${OFFICE}${p.handOffRead} AND "hand_off"."to_office" = (SELECT acting_office()) AND "hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffRead} AND "hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "hand_off"."person_id" = (SELECT acting_person()) AND "hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching})`,
      insert: `(${OFFICE}${p.handOffChange} AND "hand_off"."from_office" = (SELECT acting_office()))`,
      update: `(${OFFICE}${p.handOffChange} AND "hand_off"."to_office" = (SELECT acting_office()) AND "hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "hand_off"."person_id" = (SELECT acting_person()) AND "hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching})`,
    },
    hand_off_event: {
      select: `(${TAKES_PART}${p.takesPartRead} AND EXISTS (SELECT FROM "hand_off" "hand_off_event_hand_off" WHERE "hand_off_event_hand_off"."id" = "hand_off_event"."hand_off_id"))`,
      write: `(${TAKES_PART}${p.takesPartChange} AND EXISTS (SELECT FROM "hand_off" "hand_off_event_hand_off" WHERE "hand_off_event_hand_off"."id" = "hand_off_event"."hand_off_id"${also(` AND ((${OFFICE}${p.handOffChange} AND "hand_off_event_hand_off"."to_office" = (SELECT acting_office()) AND "hand_off_event_hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "hand_off_event_hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "hand_off_event_hand_off"."person_id" = (SELECT acting_person()) AND "hand_off_event_hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching}))`)}))`,
    },
    hand_off_timer: {
      select: `(${TAKES_PART}${p.takesPartRead} AND EXISTS (SELECT FROM "hand_off" "hand_off_timer_hand_off" WHERE "hand_off_timer_hand_off"."id" = "hand_off_timer"."hand_off_id"))`,
      write: `(${TAKES_PART}${p.takesPartChange} AND EXISTS (SELECT FROM "hand_off" "hand_off_timer_hand_off" WHERE "hand_off_timer_hand_off"."id" = "hand_off_timer"."hand_off_id"${also(` AND ((${OFFICE}${p.handOffChange} AND "hand_off_timer_hand_off"."to_office" = (SELECT acting_office()) AND "hand_off_timer_hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "hand_off_timer_hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "hand_off_timer_hand_off"."person_id" = (SELECT acting_person()) AND "hand_off_timer_hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching}))`)}))`,
    },
    legal_hold: {
      select: `(${TAKES_PART}${p.takesPartRead} AND EXISTS (SELECT FROM "hand_off" "legal_hold_hand_off" WHERE "legal_hold_hand_off"."id" = "legal_hold"."hand_off_id"))`,
      write: `(${TAKES_PART}${p.takesPartChange} AND EXISTS (SELECT FROM "hand_off" "legal_hold_hand_off" WHERE "legal_hold_hand_off"."id" = "legal_hold"."hand_off_id"${also(` AND ((${OFFICE}${p.handOffChange} AND "legal_hold_hand_off"."to_office" = (SELECT acting_office()) AND "legal_hold_hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "legal_hold_hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "legal_hold_hand_off"."person_id" = (SELECT acting_person()) AND "legal_hold_hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching}))`)}))`,
    },
    received_letter: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "case" "received_letter_case" WHERE "received_letter_case"."id" = "received_letter"."case_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "received_letter_case" WHERE "received_letter_case"."id" = "received_letter"."case_id" AND ((${PERSON}${p.own} AND "received_letter_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "received_letter_case"."office" = (SELECT acting_office())))))`,
    },
    message_preference: {
      select: `(${PERSON}${p.own} AND "message_preference"."person_id" = (SELECT acting_person())) OR (${DESK}${p.fileRead} AND EXISTS (SELECT FROM "case" "message_preference_case" WHERE "message_preference_case"."person_id" = "message_preference"."person_id"))`,
      write: `(${PERSON}${p.own} AND "message_preference"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND EXISTS (SELECT FROM "case" "message_preference_case" WHERE "message_preference_case"."person_id" = "message_preference"."person_id" AND ((${PERSON}${p.own} AND "message_preference_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "message_preference_case"."office" = (SELECT acting_office())))))`,
    },
    notification: {
      select: `(${PERSON}${p.own} AND "notification"."person_id" = (SELECT acting_person())) OR (${OFFICE}${p.handOffRead} AND "notification"."office" = (SELECT acting_office())) OR (${OFFICE}${p.handOffRead} AND "notification"."account_id" = (SELECT acting_account())) OR (${DESK}${p.fileRead} AND "notification"."person_id" IS NOT NULL AND EXISTS (SELECT FROM "case" "notification_case" WHERE "notification_case"."id" = "notification"."case_id"))`,
      write: `(${PERSON}${p.own} AND "notification"."person_id" = (SELECT acting_person())) OR (${OFFICE}${p.handOffChange} AND "notification"."office" = (SELECT acting_office())) OR (${OFFICE}${p.handOffChange} AND "notification"."account_id" = (SELECT acting_account())) OR (${DESK}${p.caseworkChange} AND "notification"."person_id" IS NOT NULL AND EXISTS (SELECT FROM "case" "notification_case" WHERE "notification_case"."id" = "notification"."case_id" AND ((${PERSON}${p.own} AND "notification_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "notification_case"."office" = (SELECT acting_office())))))`,
    },
    person: {
      select: `(${PERSON}${p.own} AND "person"."id" = (SELECT acting_person())) OR (${DESK}${p.fileRead} AND EXISTS (SELECT FROM "case" "person_case" WHERE "person_case"."person_id" = "person"."id"))`,
      insert: `(${DESK}${p.caseworkChange})`,
      update: `(${PERSON}${p.own} AND "person"."id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND EXISTS (SELECT FROM "case" "person_case" WHERE "person_case"."person_id" = "person"."id" AND ((${PERSON}${p.own} AND "person_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "person_case"."office" = (SELECT acting_office())))))`,
    },
    receipt: {
      select: `(${TAKES_PART}${p.takesPartRead} AND EXISTS (SELECT FROM "hand_off" "receipt_hand_off" WHERE "receipt_hand_off"."id" = "receipt"."hand_off_id"))`,
      write: `(${TAKES_PART}${p.takesPartChange} AND EXISTS (SELECT FROM "hand_off" "receipt_hand_off" WHERE "receipt_hand_off"."id" = "receipt"."hand_off_id"${also(` AND ((${OFFICE}${p.handOffChange} AND "receipt_hand_off"."to_office" = (SELECT acting_office()) AND "receipt_hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "receipt_hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "receipt_hand_off"."person_id" = (SELECT acting_person()) AND "receipt_hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching}))`)}))`,
    },
    recipient_duty: {
      select: `(${TAKES_PART}${p.takesPartRead} AND EXISTS (SELECT FROM "hand_off" "recipient_duty_hand_off" WHERE "recipient_duty_hand_off"."id" = "recipient_duty"."hand_off_id"))`,
      write: `(${TAKES_PART}${p.takesPartChange} AND EXISTS (SELECT FROM "hand_off" "recipient_duty_hand_off" WHERE "recipient_duty_hand_off"."id" = "recipient_duty"."hand_off_id"${also(` AND ((${OFFICE}${p.handOffChange} AND "recipient_duty_hand_off"."to_office" = (SELECT acting_office()) AND "recipient_duty_hand_off"."offered_at" IS NOT NULL) OR (${OFFICE}${p.handOffChange} AND "recipient_duty_hand_off"."from_office" = (SELECT acting_office())) OR (${PERSON}${p.own} AND "recipient_duty_hand_off"."person_id" = (SELECT acting_person()) AND "recipient_duty_hand_off"."offered_at" IS NOT NULL) OR (${DPO}${p.watching}))`)}))`,
    },
    reminder: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "deadline" "reminder_deadline" WHERE "reminder_deadline"."id" = "reminder"."deadline_id"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "deadline" "reminder_deadline" WHERE "reminder_deadline"."id" = "reminder"."deadline_id" AND ((${PERSON}${p.own} AND "reminder_deadline"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "reminder_deadline"."office" = (SELECT acting_office())) OR (${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "reminder_deadline_case" WHERE "reminder_deadline_case"."id" = "reminder_deadline"."case_id" AND ((${PERSON}${p.own} AND "reminder_deadline_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "reminder_deadline_case"."office" = (SELECT acting_office()))))))))`,
    },
    rights_request: {
      select: `(${PERSON}${p.own} AND "rights_request"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkRead} AND "rights_request"."office" = (SELECT acting_office())) OR (${DPO}${p.watching})`,
      write: `(${PERSON}${p.own} AND "rights_request"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "rights_request"."office" = (SELECT acting_office()))`,
    },
    deadline_suspension: {
      select: `(${PERSON_OR_DESK}${p.withFileRead} AND EXISTS (SELECT FROM "deadline" "deadline_suspension_deadline" WHERE "deadline_suspension_deadline"."line" = "deadline_suspension"."line"))`,
      write: `(${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "deadline" "deadline_suspension_deadline" WHERE "deadline_suspension_deadline"."line" = "deadline_suspension"."line" AND ((${PERSON}${p.own} AND "deadline_suspension_deadline"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline_suspension_deadline"."office" = (SELECT acting_office())) OR (${PERSON_OR_DESK}${p.withFileChange} AND EXISTS (SELECT FROM "case" "deadline_suspension_deadline_case" WHERE "deadline_suspension_deadline_case"."id" = "deadline_suspension_deadline"."case_id" AND ((${PERSON}${p.own} AND "deadline_suspension_deadline_case"."person_id" = (SELECT acting_person())) OR (${DESK}${p.caseworkChange} AND "deadline_suspension_deadline_case"."office" = (SELECT acting_office()))))))))`,
    },
    webhook_delivery: {
      select: `(${PARTNER} AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")) OR (${ADMIN}${p.supervision})`,
      update: `(${PARTNER} AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")) OR (${ADMIN}${p.supervision})`,
    },
    webhook_endpoint: {
      select: `(${PARTNER} AND "webhook_endpoint"."office" = (SELECT acting_office())) OR (${ADMIN}${p.supervision})`,
      update: `(${PARTNER} AND "webhook_endpoint"."office" = (SELECT acting_office())) OR (${ADMIN}${p.supervision})`,
    },
  };
}
