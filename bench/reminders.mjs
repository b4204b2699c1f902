import { Client } from 'pg';
import { configOf, openApplication } from './application.mjs';
import { openBareSweep } from './bare-sweep.mjs';
import { loadDeadlines, TODAY } from './load-deadlines.mjs';

/** Sweeps that find nothing in one round. */
const SWEEPS = 20;

/** Reminders due today, taken from the ladders and put into the outbox. */
export async function openReminders(servers, { deadlines }) {
  const { client, sweep, bare } = await openLadders(servers, deadlines);
  const timed = (work) => async () => {
    await makeDueAgain(client);
    const milliseconds = await timeOf(work);
    return { done: await countOutbox(client), milliseconds };
  };
  return {
    ours: timed(sweep),
    bare: timed(bare.sweep),
    notes: async () => [`${await countOutbox(client)} reminders of ${deadlines} open deadlines were due`],
    close: () => Promise.resolve(),
  };
}

/** A sweep over the same ladders when all that was due has left. */
export async function openIdleSweep(servers, { deadlines }) {
  const { client, sweep, bare } = await openLadders(servers, deadlines);
  await sweep();
  await client.query('VACUUM reminder');
  const timed = (work) => async () => {
    const milliseconds = await timeOf(async () => {
      for (let turn = 0; turn < SWEEPS; turn += 1) await work();
    });
    return { done: SWEEPS, milliseconds };
  };
  return {
    ours: timed(sweep),
    bare: timed(bare.sweep),
    notes: async () => ['plan of the sweep:', ...(await bare.explain()).map((line) => `  ${line}`)],
    close: () => Promise.resolve(),
  };
}

/** The data set, the sweep of the application and the same by hand, once for both benchmarks. */
function openLadders(servers, deadlines) {
  return servers.share('ladders', async () => {
    const url = await servers.database('ladders');
    const client = new Client({ connectionString: url });
    await client.connect();
    servers.onClose(() => client.end());
    await loadDeadlines(client, deadlines);
    const app = await openApplication(await configOf(url), false);
    servers.onClose(() => app.close());
    return { client, sweep: await sweepOf(app), bare: await openBareSweep(servers, app, url) };
  });
}

async function sweepOf(app) {
  const { FireReminders } = await import('../dist/src/deadlines/acts/fire-reminders.js');
  const { Clock } = await import('../dist/src/platform/clock/index.js');
  const { UnitOfWork } = await import('../dist/src/platform/database/index.js');
  class Morning extends Clock {
    now() {
      return new Date(`${TODAY}T06:00:00Z`);
    }
  }
  const fire = new FireReminders(app.get(UnitOfWork), new Morning());
  return () => fire.ofAll();
}

/** The same rows for every run, in tables that are as tidy as before. */
async function makeDueAgain(client) {
  await client.query('UPDATE reminder SET fired_at = NULL WHERE id IN (SELECT subject FROM outbox)');
  await client.query('TRUNCATE outbox');
  await client.query('VACUUM (ANALYZE) reminder');
}

const countOutbox = async (client) => (await client.query('SELECT count(*)::int AS n FROM outbox')).rows[0].n;

async function timeOf(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
