import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../src/migrate-database.js';

const server = process.env['TEST_DATABASE_URL'] ?? '';
const name = `plain_${randomBytes(6).toString('hex')}`;
const urlOf = (user?: string) => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  if (user !== undefined) [url.username, url.password] = [user, user];
  return url.href;
};

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

describe('a database that has not got the extension', () => {
  beforeAll(() =>
    onServer(
      server,
      `CREATE DATABASE ${name} TEMPLATE template0`,
      `CREATE ROLE ${name} LOGIN PASSWORD '${name}'`,
      `REVOKE CREATE ON DATABASE ${name} FROM PUBLIC`,
    ),
  );
  afterAll(() => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${name}`));

  it('is not migrated by a user who may not create it, and is told what to do', async () => {
    await expect(migrate(urlOf(name), urlOf(name))).rejects.toMatchObject({
      code: 'database/no-trigrams',
      message: expect.stringContaining('CREATE EXTENSION pg_trgm'),
    });
  });

  it('passes that step where the owner has created it', async () => {
    await onServer(urlOf(), 'CREATE EXTENSION pg_trgm');
    await expect(migrate(urlOf(name), urlOf(name))).rejects.not.toMatchObject({ code: 'database/no-trigrams' });
  });
});
