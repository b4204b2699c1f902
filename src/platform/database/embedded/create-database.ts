import { Client } from 'pg';
import { StartProblem } from '../../start-problem.js';
import { ROLE } from './cluster.js';

const DATABASE = 'eindach';

/**
 * Makes sure the application's database exists, and gives its address.
 * @throws StartProblem where the server refuses it
 */
export async function createDatabase(port: number, password: string): Promise<string> {
  const server = `postgres://${ROLE}:${password}@127.0.0.1:${port}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  try {
    await client.connect();
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    }
  } catch (error) {
    throw new StartProblem(
      'database/not-usable',
      `The embedded PostgreSQL runs, but its database cannot be used: ${(error as Error).message}.`,
    );
  } finally {
    await client.end();
  }
  return `${server}/${DATABASE}`;
}
