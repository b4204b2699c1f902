import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one test file, a copy of the migrated and otherwise empty one. */
export type TestDatabase = Readonly<{ url: string; close(): Promise<void> }>;

/** Copies the migrated database; call `close` in `afterAll`, it removes the copy whoever is still connected. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, template } = testServer();
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

function testServer(): { serverUrl: string; template: string } {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  const template = process.env['TEST_DATABASE_TEMPLATE'];
  if (!serverUrl || !template) {
    throw new Error('This test needs a database: run it with `npm test -- <path>`, which starts one.');
  }
  return { serverUrl, template };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
