import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

/** A database of one test file, a copy of the migrated and otherwise empty one. */
export type TestDatabase = Readonly<{
  /** With the login of the processes, who see nothing without somebody who acts. */
  url: string;
  /** With the login that owns the server, who sees and changes everything: for what a test arranges and looks up itself. */
  ownerUrl: string;
  close(): Promise<void>;
}>;

/** Copies the migrated database; call `close` in `afterAll`, it removes the copy whoever is still connected. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, loginUrl, template } = testServer();
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const at = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  return {
    url: at(loginUrl),
    ownerUrl: at(serverUrl),
    close: () => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** A connection of the owner's that knows the entities of `application`. */
export function ownerConnection(ownerUrl: string, { options }: DataSource): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url: ownerUrl, entities: options.entities, poolSize: 2 }).initialize();
}

function testServer() {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  const loginUrl = process.env['TEST_DATABASE_LOGIN'];
  const template = process.env['TEST_DATABASE_TEMPLATE'];
  if (!serverUrl || !loginUrl || !template) {
    throw new Error('This test needs a database: run it with `npm test -- <path>`, which starts one.');
  }
  return { serverUrl, loginUrl, template };
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
