import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { TODAY } from './load-deadlines.mjs';

/** Rows in one transaction, as in the application. */
const BATCH = 200;

const MARK = 'UPDATE reminder SET fired_at = $1 WHERE id = ANY($2)';

const PROMISE = `
  INSERT INTO outbox (id, topic, subject, created_at, due_at)
  SELECT id, 'reminder.due', subject, $1, $1 FROM unnest($2::uuid[], $3::uuid[]) AS promised (id, subject)`;

/** What of a plan says whether an index serves it. */
const SHOWN = /^(->)?.*Scan|^Index Cond|^Planning Time|^Execution Time/;

/** The sweep as one would write it by hand: one connection, three prepared statements for each batch. */
export async function openBareSweep(servers, app, url) {
  const client = new Client({ connectionString: url });
  await client.connect();
  servers.onClose(() => client.end());
  const select = await selectOf(app);
  const statements = {
    take: (values) => client.query({ name: 'take', text: select.text, values }),
    mark: (values) => client.query({ name: 'mark', text: MARK, values }),
    promise: (values) => client.query({ name: 'promise', text: PROMISE, values }),
  };
  return {
    sweep: async () => {
      while ((await batch(client, statements, select.values)) === BATCH);
    },
    explain: async () => {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, COSTS OFF, BUFFERS) ${select.text}`, select.values);
      return rows.map((row) => row['QUERY PLAN'].trim()).filter((line) => SHOWN.test(line));
    },
  };
}

async function batch(client, statements, today) {
  await client.query('BEGIN');
  const ids = (await statements.take(today)).rows.map((row) => row.reminder_id);
  if (ids.length > 0) {
    const now = new Date();
    await statements.mark([now, ids]);
    await statements.promise([now, ids.map(() => randomUUID()), ids]);
  }
  await client.query('COMMIT');
  return ids.length;
}

/** The statement the application takes due reminders with, as it reaches the database. */
async function selectOf(app) {
  const { Reminders } = await import('../dist/src/deadlines/persistence/reminders.js');
  const runner = app.get(DataSource).createQueryRunner();
  try {
    await runner.startTransaction();
    const sent = [];
    const query = runner.query.bind(runner);
    runner.query = (text, values, ...rest) => {
      sent.push({ text, values });
      return query(text, values, ...rest);
    };
    await new Reminders(runner.manager).takeDue({ today: TODAY, sending: true, limit: BATCH });
    return sent[0];
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
