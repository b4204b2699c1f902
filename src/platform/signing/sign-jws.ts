import { CompactSign } from 'jose';
import { type KeyPair } from './key-pair.js';
import { SIGNATURE_ALGORITHM } from './verify-jws.js';

/** A compact JWS (RFC 7515) over `payload`; `type` says what kind of document it is, so that one is never taken for another. */
export function signJws({ privateKey, publicJwk }: KeyPair, type: string, payload: object): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: SIGNATURE_ALGORITHM, typ: type, kid: publicJwk.kid })
    .sign(privateKey);
}
