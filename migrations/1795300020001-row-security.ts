import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Row level security: for a request what the access policy says, for the system everything, for everybody else nothing. */
export class RowSecurity1795300020001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, policies] of Object.entries(POLICIES)) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY "system" ON "${table}" TO eindach_system USING (TRUE)`);
      for (const policy of policies) {
        const [name, ...rest] = policy.split(' ');
        await runner.query(`CREATE POLICY ${name} ON "${table}" ${rest.join(' ')}`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, policies] of Object.entries(POLICIES)) {
      const names = ['"system"', ...policies.map((policy) => policy.split(' ')[0])];
      for (const name of names) await runner.query(`DROP POLICY ${name} ON "${table}"`);
      await runner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
    }
  }
}

/** Name of the policy, for which command, for whom and on which condition, by table. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  account: [
    `"app_select" FOR SELECT TO eindach_app USING (("account"."id" = (SELECT acting_account())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "account"."office" = (SELECT acting_office())))`,
  ],
  audit_entry: [
    `"app_select" FOR SELECT TO eindach_app USING (("audit_entry"."account" = (SELECT acting_account())) OR ((SELECT acting_role()) IN ('dpo')))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (("audit_entry"."account" = (SELECT acting_account())))`,
  ],
  calendar_address: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "calendar_address"."account" = (SELECT acting_account())))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "calendar_address"."account" = (SELECT acting_account())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "calendar_address"."account" = (SELECT acting_account())))`,
  ],
  case: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "case"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case"."office" = (SELECT acting_office())))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer') AND "case"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case"."office" = (SELECT acting_office())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "case"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case"."office" = (SELECT acting_office())))`,
  ],
  case_adviser: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_adviser_case" WHERE "case_adviser_case"."id" = "case_adviser"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_adviser_case" WHERE "case_adviser_case"."id" = "case_adviser"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_adviser_case" WHERE "case_adviser_case"."id" = "case_adviser"."case_id")))`,
  ],
  case_concern: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_concern_case" WHERE "case_concern_case"."id" = "case_concern"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_concern_case" WHERE "case_concern_case"."id" = "case_concern"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_concern_case" WHERE "case_concern_case"."id" = "case_concern"."case_id")))`,
  ],
  case_lead: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_lead_case" WHERE "case_lead_case"."id" = "case_lead"."case_id")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case_lead"."office" = (SELECT acting_office())))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_lead_case" WHERE "case_lead_case"."id" = "case_lead"."case_id")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case_lead"."office" = (SELECT acting_office())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_lead_case" WHERE "case_lead_case"."id" = "case_lead"."case_id")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "case_lead"."office" = (SELECT acting_office())))`,
  ],
  case_member: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_member_case" WHERE "case_member_case"."id" = "case_member"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_member_case" WHERE "case_member_case"."id" = "case_member"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "case_member_case" WHERE "case_member_case"."id" = "case_member"."case_id")))`,
  ],
  competence_dispute: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND (SELECT acting_office()) = ANY ("competence_dispute"."denied_by")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."lead_office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."desk_office" = (SELECT acting_office())))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND (SELECT acting_office()) = ANY ("competence_dispute"."denied_by")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."lead_office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."desk_office" = (SELECT acting_office())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND (SELECT acting_office()) = ANY ("competence_dispute"."denied_by")) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."lead_office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "competence_dispute"."desk_office" = (SELECT acting_office())))`,
  ],
  deadline: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "deadline"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "deadline"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "deadline_case" WHERE "deadline_case"."id" = "deadline"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer') AND "deadline"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "deadline"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "deadline_case" WHERE "deadline_case"."id" = "deadline"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "deadline"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "deadline"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "deadline_case" WHERE "deadline_case"."id" = "deadline"."case_id")))`,
  ],
  deletion_duty: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "deletion_duty_hand_off" WHERE "deletion_duty_hand_off"."id" = "deletion_duty"."hand_off_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "deletion_duty_hand_off" WHERE "deletion_duty_hand_off"."id" = "deletion_duty"."hand_off_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "deletion_duty_hand_off" WHERE "deletion_duty_hand_off"."id" = "deletion_duty"."hand_off_id")))`,
  ],
  delivery: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('admin')))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('admin')))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('admin')))`,
  ],
  ended_session: [],
  event: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND EXISTS (SELECT FROM "event_reader" "event_event_reader" WHERE "event_event_reader"."event_id" = "event"."id")))`,
  ],
  event_reader: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "event_reader"."office" = (SELECT acting_office())))`,
  ],
  deadline_extension: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_extension_deadline" WHERE "deadline_extension_deadline"."line" = "deadline_extension"."line")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_extension_deadline" WHERE "deadline_extension_deadline"."line" = "deadline_extension"."line")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_extension_deadline" WHERE "deadline_extension_deadline"."line" = "deadline_extension"."line")))`,
  ],
  hand_off: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "hand_off"."to_office" = (SELECT acting_office()) AND "hand_off"."offered_at" IS NOT NULL) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "hand_off"."from_office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('newcomer') AND "hand_off"."person_id" = (SELECT acting_person()) AND "hand_off"."offered_at" IS NOT NULL) OR ((SELECT acting_role()) IN ('dpo')))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "hand_off"."from_office" = (SELECT acting_office())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "hand_off"."to_office" = (SELECT acting_office()) AND "hand_off"."offered_at" IS NOT NULL) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "hand_off"."from_office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('newcomer') AND "hand_off"."person_id" = (SELECT acting_person()) AND "hand_off"."offered_at" IS NOT NULL) OR ((SELECT acting_role()) IN ('dpo')))`,
  ],
  hand_off_event: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_event_hand_off" WHERE "hand_off_event_hand_off"."id" = "hand_off_event"."hand_off_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_event_hand_off" WHERE "hand_off_event_hand_off"."id" = "hand_off_event"."hand_off_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_event_hand_off" WHERE "hand_off_event_hand_off"."id" = "hand_off_event"."hand_off_id")))`,
  ],
  hand_off_timer: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_timer_hand_off" WHERE "hand_off_timer_hand_off"."id" = "hand_off_timer"."hand_off_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_timer_hand_off" WHERE "hand_off_timer_hand_off"."id" = "hand_off_timer"."hand_off_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "hand_off_timer_hand_off" WHERE "hand_off_timer_hand_off"."id" = "hand_off_timer"."hand_off_id")))`,
  ],
  idempotency_key: [`"app" TO eindach_app USING (("idempotency_key"."client" = (SELECT acting_account())))`],
  received_letter: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "received_letter_case" WHERE "received_letter_case"."id" = "received_letter"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "received_letter_case" WHERE "received_letter_case"."id" = "received_letter"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "received_letter_case" WHERE "received_letter_case"."id" = "received_letter"."case_id")))`,
  ],
  message_preference: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "message_preference"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "message_preference_case" WHERE "message_preference_case"."person_id" = "message_preference"."person_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer') AND "message_preference"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "message_preference_case" WHERE "message_preference_case"."person_id" = "message_preference"."person_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "message_preference"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "message_preference_case" WHERE "message_preference_case"."person_id" = "message_preference"."person_id")))`,
  ],
  notification: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "notification"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."account_id" = (SELECT acting_account())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "notification"."person_id" IS NOT NULL AND EXISTS (SELECT FROM "case" "notification_case" WHERE "notification_case"."id" = "notification"."case_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer') AND "notification"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."account_id" = (SELECT acting_account())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "notification"."person_id" IS NOT NULL AND EXISTS (SELECT FROM "case" "notification_case" WHERE "notification_case"."id" = "notification"."case_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "notification"."person_id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner') AND "notification"."account_id" = (SELECT acting_account())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND "notification"."person_id" IS NOT NULL AND EXISTS (SELECT FROM "case" "notification_case" WHERE "notification_case"."id" = "notification"."case_id")))`,
  ],
  person: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "person"."id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "person_case" WHERE "person_case"."person_id" = "person"."id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor')))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer') AND "person"."id" = (SELECT acting_person())) OR ((SELECT acting_role()) IN ('guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "case" "person_case" WHERE "person_case"."person_id" = "person"."id")))`,
  ],
  letter: [],
  receipt: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "receipt_hand_off" WHERE "receipt_hand_off"."id" = "receipt"."hand_off_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "receipt_hand_off" WHERE "receipt_hand_off"."id" = "receipt"."hand_off_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('guide', 'clerk', 'supervisor', 'counsellor', 'partner', 'newcomer', 'dpo') AND EXISTS (SELECT FROM "hand_off" "receipt_hand_off" WHERE "receipt_hand_off"."id" = "receipt"."hand_off_id")))`,
  ],
  reminder: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "reminder_deadline" WHERE "reminder_deadline"."id" = "reminder"."deadline_id")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "reminder_deadline" WHERE "reminder_deadline"."id" = "reminder"."deadline_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "reminder_deadline" WHERE "reminder_deadline"."id" = "reminder"."deadline_id")))`,
  ],
  deadline_suspension: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_suspension_deadline" WHERE "deadline_suspension_deadline"."line" = "deadline_suspension"."line")))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_suspension_deadline" WHERE "deadline_suspension_deadline"."line" = "deadline_suspension"."line")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('newcomer', 'guide', 'clerk', 'counsellor') AND EXISTS (SELECT FROM "deadline" "deadline_suspension_deadline" WHERE "deadline_suspension_deadline"."line" = "deadline_suspension"."line")))`,
  ],
  used_proof: [],
  watched_day: [],
  webhook_delivery: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")) OR ((SELECT acting_role()) IN ('admin')))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('partner') AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")) OR ((SELECT acting_role()) IN ('admin')))`,
    `"app_delete" FOR DELETE TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_delivery_webhook_endpoint" WHERE "webhook_delivery_webhook_endpoint"."id" = "webhook_delivery"."endpoint_id")))`,
  ],
  webhook_endpoint: [
    `"app_select" FOR SELECT TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND "webhook_endpoint"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('admin')))`,
    `"app_insert" FOR INSERT TO eindach_app WITH CHECK (((SELECT acting_role()) IN ('partner') AND "webhook_endpoint"."office" = (SELECT acting_office())))`,
    `"app_update" FOR UPDATE TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND "webhook_endpoint"."office" = (SELECT acting_office())) OR ((SELECT acting_role()) IN ('admin')))`,
    `"app_delete" FOR DELETE TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND "webhook_endpoint"."office" = (SELECT acting_office())))`,
  ],
  webhook_key: [
    `"app" TO eindach_app USING (((SELECT acting_role()) IN ('partner') AND EXISTS (SELECT FROM "webhook_endpoint" "webhook_key_webhook_endpoint" WHERE "webhook_key_webhook_endpoint"."id" = "webhook_key"."endpoint_id")))`,
  ],
};
