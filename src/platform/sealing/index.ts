import { AuthorityKeyEntity } from './authority-key.entity.js';
import { DataKeyEntity } from './data-key.entity.js';
import { KeyGrantEntity } from './key-grant.entity.js';
import { SearchKeyEntity } from './search-key.entity.js';
import { ValueDigestEntity } from './value-digest.entity.js';

export { FieldKeys, type SealValue } from './field-keys.js';
export { type KeyScope } from './key-rows.js';
export { bindKeys } from './keys-of-source.js';
export { MasterKeys } from './master-keys.js';
export { OpenKeys } from './open-keys.js';
export { type Opened, type Opener } from './opener.js';
export { RotateKeys } from './rotate-keys.js';
export { Sealer } from './sealer.js';
export { ValueDigests } from './value-digests.js';

export const SEALING_ENTITIES = [AuthorityKeyEntity, DataKeyEntity, KeyGrantEntity, SearchKeyEntity, ValueDigestEntity];
