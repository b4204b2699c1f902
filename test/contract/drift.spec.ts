import { Client } from 'pg';
import { openDataSource } from '../../src/data-source.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { driftOf } from '../support/drift.js';

describe('the migrated database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const ask = async <Row extends object>(query: string): Promise<Row[]> => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(query)).rows;
    } finally {
      await client.end();
    }
  };

  it('has exactly the tables and columns of the entities', async () => {
    expect(await driftOf(database.ownerUrl)).toEqual([]);
  });

  it('has no table that no entity knows', async () => {
    const dataSource = await openDataSource(database.ownerUrl);
    const known = ['migrations', ...dataSource.entityMetadatas.map(({ tableName }) => tableName)];
    await dataSource.destroy();
    const found = await ask<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    expect(found.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  it('keeps instants with their zone and never as local time', async () => {
    const bare = await ask<{ column: string }>(
      `SELECT table_name || '.' || column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'`,
    );
    expect(bare).toEqual([]);
  });
});
