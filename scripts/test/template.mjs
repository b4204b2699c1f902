import { randomBytes } from 'node:crypto';

/**
 * Migrates one empty database; every test file then works on a copy of it. `drop` removes it and all copies, also those
 * of test files that were killed.
 */
export async function openTemplate(serverUrl) {
  const run = `eindach_test_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${run}`));
  const drop = () => onServer(serverUrl, (client) => dropAll(client, run));
  try {
    await migrate(serverUrl, run);
  } catch (error) {
    await drop();
    throw error;
  }
  return { name: run, drop };
}

async function migrate(serverUrl, name) {
  const { openDataSource } = await import('../../dist/src/data-source.js');
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const dataSource = await openDataSource(url.href);
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function dropAll(client, run) {
  const found = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
  for (const { datname } of found.rows) {
    await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function onServer(url, work) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
