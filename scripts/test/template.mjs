import { randomBytes } from 'node:crypto';
import { SetUpProblem } from '../set-up/set-up-problem.mjs';

/**
 * Migrates one empty database; every test file then works on a copy of it, with a login that is made for this run. `drop`
 * removes login, database and all copies, also those of test files that were killed.
 */
export async function openTemplate(serverUrl) {
  const run = `eindach_test_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${run}`));
  const login = loginOf(serverUrl, run);
  const drop = () => onServer(serverUrl, (client) => dropAll(client, run));
  try {
    await migrateTemplate(serverUrl, login, run);
  } catch (error) {
    await drop();
    throw error;
  }
  return { name: run, loginUrl: login, drop };
}

function loginOf(serverUrl, name) {
  const url = new URL(serverUrl);
  [url.username, url.password, url.pathname] = [name, randomBytes(16).toString('hex'), `/${name}`];
  return url.href;
}

async function migrateTemplate(serverUrl, login, name) {
  const { migrate } = await import('../../dist/src/migrate-database.js');
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, login);
}

async function dropAll(client, run) {
  const found = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
  for (const { datname } of found.rows) {
    await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
  await client.query(`DROP ROLE IF EXISTS ${run}`);
}

async function onServer(url, work) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw new SetUpProblem(
      `The tests cannot use the PostgreSQL at ${new URL(url).host}: ${error.message || error.code}.`,
    );
  } finally {
    await client.end();
  }
}
