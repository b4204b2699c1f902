import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.js';
import { ENTITIES } from './entities.js';
import { connectionOptions } from './platform/database/index.js';

/** A connection that may change the schema; the running processes never do. */
export async function openDataSource(url: string): Promise<DataSource> {
  const dataSource = new DataSource({
    ...connectionOptions(url),
    extra: {},
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  });
  return dataSource.initialize();
}
