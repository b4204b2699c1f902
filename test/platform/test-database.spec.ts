import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

async function namesIn(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    return found.rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

describe('the database of a test file', () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  });

  it('is migrated, and its own', async () => {
    const client = new Client({ connectionString: one.ownerUrl });
    await client.connect();
    await client.query('CREATE TABLE only_here ()');
    await client.end();
    expect(await namesIn(one.ownerUrl)).toEqual(expect.arrayContaining(['migrations', 'only_here']));
    expect(await namesIn(other.ownerUrl)).toContain('migrations');
    expect(await namesIn(other.ownerUrl)).not.toContain('only_here');
  });

  it('is gone when the file closes it, even with somebody still connected', async () => {
    const lingering = new Client({ connectionString: one.ownerUrl });
    const cut = new Promise((resolve) => lingering.on('error', resolve));
    await lingering.connect();
    await one.close();
    await cut;
    await expect(namesIn(one.ownerUrl)).rejects.toThrow(/does not exist/);
  });

  afterAll(() => other.close());
});
