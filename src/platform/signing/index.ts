import { SigningKeyEntity } from './signing-key.entity.js';

export { canonicalJson, type JsonValue } from './canonical-json.js';
export { keyPairOf, type KeyPair } from './key-pair.js';
export { type JwkSet, parseJwkSet, type PublicJwk } from './public-jwk.js';
export { signJws } from './sign-jws.js';
export { Signer } from './signer.js';
export { REFUSALS, type Refusal, type Verification, verifyJws } from './verify-jws.js';

export const SIGNING_ENTITIES = [SigningKeyEntity];
