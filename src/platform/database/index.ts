export { PlatformDatabaseModule } from './database.module.js';
export { Tx, UnitOfWork, type RepositoryOf } from './unit-of-work.js';
export { connectionOptions, MINIMUM_POSTGRES } from './connection.js';
