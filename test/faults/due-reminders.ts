/** Whom reminders are added for. */
export interface DueReminders {
  readonly count: number;
  /** The people have addresses that begin with it. */
  readonly name: string;
  /** The day of all of them; the deadlines end a week later. */
  readonly day: string;
}

/**
 * So many people, each with a case at the welcome desk, an open deadline in it and one rung of its ladder, in one statement
 * that gives how many there are.
 */
export const ADD_DUE_REMINDERS = `
  WITH people AS (
    INSERT INTO person (id, given_name, family_name, email, locale, created_at)
    SELECT gen_random_uuid(), 'Amina', 'Beispiel', $1::text || number || '@example.org', 'de', now()
    FROM generate_series(1, $2::int) AS number
    RETURNING id, email
  ), cases AS (
    INSERT INTO "case" (id, reference, person_id, authority, office, place, languages, documents, status, opened_on, created_at, version)
    SELECT gen_random_uuid(), email, id, 'integrationsstelle', 'of-dan-integration', '03354018', '{de}', '{}', 'open',
      $3::date - 23, now(), 1
    FROM people
    RETURNING id, person_id
  ), deadlines AS (
    INSERT INTO deadline (id, line, revision, inputs, confirmation, case_id, person_id, authority, office, law_id,
      trigger_event, trigger_date, end_date, certainty, rule_version, calendar_version, calendar, steps, state, started_at,
      version)
    SELECT gen_random_uuid(), id, 1, '{}', 'not-needed', id, person_id, 'integrationsstelle', 'of-dan-integration', 'sgg-84-widerspruch',
      'notification_of_decision', $3::date - 23, $3::date + 7, 'verified', $4, $5, 'DE-NI', '[]', 'open', now(), 1
    FROM cases
    RETURNING id
  ), rungs AS (
    INSERT INTO reminder (id, deadline_id, due_on, lead_time, recipient, message)
    SELECT gen_random_uuid(), id, $3::date, 'P7D', 'person', 'deadline_7' FROM deadlines
    RETURNING id
  )
  SELECT count(*)::int AS count FROM rungs`;
