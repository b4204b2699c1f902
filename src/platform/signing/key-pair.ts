import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { type PrivateJwk } from '../config/index.js';
import { type PublicJwk } from './public-jwk.js';
import { toPublicJwk } from './signing-keys.js';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** The public half is computed from the private one; what the configuration says about it does not count. */
export async function keyPairOf(jwk: PrivateJwk): Promise<KeyPair> {
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const { kty, crv, x } = createPublicKey(privateKey).export({ format: 'jwk' }) as PrivateJwk;
  return { privateKey, publicJwk: toPublicJwk(await calculateJwkThumbprint({ kty, crv, x }), x) };
}
