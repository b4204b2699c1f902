import { progress } from './progress.mjs';

/** A Tuesday on which reminders leave. */
export const TODAY = '2026-11-24';

const BATCH = 50_000;

/** Keeps `deadlines` open deadlines that end within the next half year, with their ladders; what was due by now has left. */
export async function loadDeadlines(client, deadlines) {
  const indexes = await dropIndexes(client);
  for (let first = 0; first < deadlines; first += BATCH) {
    const last = Math.min(first + BATCH, deadlines) - 1;
    await client.query(DEADLINES, [first, last, TODAY]);
    progress(`loading: ${last + 1} of ${deadlines} deadlines`);
  }
  progress('loading: their reminders');
  await client.query(REMINDERS, [TODAY]);
  for (const statement of indexes) {
    progress(`loading: ${statement.replace(/ (ON|ADD|USING) .*/, '')}`);
    await client.query(statement);
  }
  for (const table of ['deadline', 'reminder']) await client.query(`VACUUM (ANALYZE) ${table}`);
  await client.query('CHECKPOINT');
}

/** Filling tables without indexes takes a fraction of the time. Gives the statements that make them again. */
async function dropIndexes(client) {
  const tables = ['deadline', 'reminder'];
  const keys = await client.query(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'p' AND conrelid::regclass::text = ANY($1)`,
    [tables],
  );
  for (const { table, name } of keys.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  const others = await client.query(
    'SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = ANY($1)',
    [tables],
  );
  for (const { name } of others.rows) await client.query(`DROP INDEX ${name}`);
  return [
    ...keys.rows.map(({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`),
    ...others.rows.map(({ definition }) => definition),
  ];
}

const STEPS = JSON.stringify([
  { rule: 'deemed-delivery', basis: '§ 37 Abs. 2 Satz 1 SGB X', from: '2026-11-02', to: '2026-11-06' },
  { rule: 'period', basis: '§ 84 Abs. 1 SGG', from: '2026-11-06', to: '2026-12-06' },
  { rule: 'shift', basis: '§ 64 Abs. 3 SGG', from: '2026-12-06', to: '2026-12-07', because: ['Sonntag'] },
]);

/** Objections to decisions; the last day is never a Saturday or Sunday. */
const DEADLINES = `
  INSERT INTO deadline (id, line, revision, inputs, calendar_version, confirmation, case_id, person_id, authority, office, law_id, trigger_event, trigger_date, delivery,
    deemed_delivery, nominal_end, end_date, recommended_day, certainty, rule_version, calendar, steps, state, started_at,
    version)
  SELECT id, id, 1, '{}', '2026-11-22', 'unconfirmed', gen_random_uuid(), gen_random_uuid(), 'jobcenter', 'of-dan-jobcenter',
    'sgg-84-widerspruch', 'notification_of_decision', last - 35, 'post_domestic_sgbx', last - 31, last, last, last,
    'verified', '2026-11-22', 'DE-NI', '${STEPS}', 'open', last - 34, 1
  FROM (SELECT n, gen_random_uuid() AS id FROM generate_series($1::int, $2::int) n) kept
  CROSS JOIN LATERAL (SELECT $3::date + n % 183 AS day) nominal
  CROSS JOIN LATERAL (SELECT CASE extract(isodow FROM day) WHEN 6 THEN day + 2 WHEN 7 THEN day + 1 ELSE day END AS last)
    moved`;

/** Four rungs before the end and one after it, on Mondays to Fridays. */
const REMINDERS = `
  INSERT INTO reminder (id, deadline_id, due_on, lead_time, recipient, message, fired_at)
  SELECT gen_random_uuid(), id, due, lead_time, 'person', message, CASE WHEN due < $1::date THEN due END
  FROM deadline
  CROSS JOIN (VALUES (-14, 'P14D', 'deadline_14'), (-7, 'P7D', 'deadline_7'), (-2, 'P2D', 'deadline_2'),
    (0, 'P0D', 'deadline_0'), (1, '-P1D', 'deadline_missed')) rung (days, lead_time, message)
  CROSS JOIN LATERAL (SELECT end_date + days AS day) nominal
  CROSS JOIN LATERAL (
    SELECT CASE extract(isodow FROM day)
      WHEN 6 THEN CASE WHEN days > 0 THEN day + 2 ELSE day - 1 END
      WHEN 7 THEN CASE WHEN days > 0 THEN day + 1 ELSE day - 2 END
      ELSE day END AS due) moved`;
