import { generateKeyPairSync } from 'node:crypto';

/** A fresh key pair in the form of SIGNING_KEY. */
export function newSigningKey(): string {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return Buffer.from(JSON.stringify(jwk)).toString('base64url');
}
