import { AccountEntity } from './persistence/account.entity.js';
import { EndedSessionEntity } from './persistence/ended-session.entity.js';
import { PersonEntity } from './persistence/person.entity.js';
import { UsedProofEntity } from './persistence/used-proof.entity.js';

export { FindViewer } from './acts/find-viewer.js';
export { type AccountOrder, KeepAccount } from './acts/keep-account.js';
export { LoadSampleUsers } from './acts/load-sample-users.js';
export { IDENTITY_PROBLEMS } from './api/problems.js';
export { SAMPLE_USERS, type SampleUser } from './domain/sample-users.js';
export { IdentityModule } from './identity.module.js';
export { AccountEntity } from './persistence/account.entity.js';
export { Accounts, type TokenHolder } from './persistence/accounts.js';
export { PersonEntity } from './persistence/person.entity.js';
export { Persons } from './persistence/persons.js';
export { TOKEN_AUDIENCE } from './tokens/access-token.js';
export { heldToken } from './tokens/token-holder.js';

export const IDENTITY_ENTITIES = [AccountEntity, EndedSessionEntity, PersonEntity, UsedProofEntity];
