import { AccountEntity } from './persistence/account.entity.js';
import { PersonEntity } from './persistence/person.entity.js';

export { LoadSampleUsers } from './acts/load-sample-users.js';
export { SAMPLE_USERS, type SampleUser } from './domain/sample-users.js';
export { signToken } from './domain/token.js';
export { IdentityModule } from './identity.module.js';
export { AccountEntity } from './persistence/account.entity.js';
export { Accounts } from './persistence/accounts.js';
export { PersonEntity } from './persistence/person.entity.js';
export { Persons } from './persistence/persons.js';

export const IDENTITY_ENTITIES = [AccountEntity, PersonEntity];
