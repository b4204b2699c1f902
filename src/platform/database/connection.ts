import { type DataSourceOptions } from 'typeorm';
import { APP_ROLE, asRole } from './transaction-context.js';

/** PostgreSQL 15 is the oldest release that this schema is run against. */
export const MINIMUM_POSTGRES = 15;

/** Milliseconds a statement may take: a person waits for an answer of the API, and nobody for a worker. */
const PATIENCE = { api: 5_000, worker: 15_000 } as const;

/**
 * How every process talks to PostgreSQL: outside of a transaction as a request that nobody has signed in for. A statement
 * that hangs must not hold a person up; what finds no connection in 5 seconds fails as well.
 */
export function connectionOptions(
  url: string,
  process: keyof typeof PATIENCE = 'api',
): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    applicationName: 'eindach',
    connectTimeoutMS: 5_000,
    poolSize: 10,
    extra: { statement_timeout: PATIENCE[process], idle_in_transaction_session_timeout: 30_000, ...asRole(APP_ROLE) },
  };
}
