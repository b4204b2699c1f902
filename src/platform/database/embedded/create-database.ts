import { Client } from 'pg';
import { ROLE } from './cluster.js';

const DATABASE = 'eindach';

/** Makes sure the application's database exists, and gives its address. */
export async function createDatabase(port: number, password: string): Promise<string> {
  const server = `postgres://${ROLE}:${password}@127.0.0.1:${port}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    }
  } finally {
    await client.end();
  }
  return `${server}/${DATABASE}`;
}
