export { beforeCommit } from './before-commit.js';
export { PlatformDatabaseModule } from './database.module.js';
export { Tx, UnitOfWork, type RepositoryOf } from './unit-of-work.js';
export { assertLogin, notMigrated } from './check-login.js';
export { keepLogin, keepRoles } from './logins.js';
export { APP_ROLE, asRole, QUEUE_ROLE, SYSTEM_ROLE } from './transaction-context.js';
export { connectionOptions, MINIMUM_POSTGRES } from './connection.js';
export { mergePages, pageOf, type Page, type Pageable, type PageRequest } from './page.js';
export { WaitingLine } from './waiting-line.js';
