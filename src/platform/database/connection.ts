import { type DataSourceOptions } from 'typeorm';

/** PostgreSQL 15 is the oldest release that this schema is run against. */
export const MINIMUM_POSTGRES = 15;

/** How every process talks to PostgreSQL. Times are milliseconds; a statement that hangs must not hold a person up. */
export function connectionOptions(url: string): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    applicationName: 'eindach',
    connectTimeoutMS: 5_000,
    poolSize: 10,
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
  };
}
