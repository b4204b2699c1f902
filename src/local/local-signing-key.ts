import { generateKeyPairSync } from 'node:crypto';
import { keepSecret } from './secret-file.js';

/**
 * The key that signs receipts in local mode, in the form of SIGNING_KEY.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalSigningKey(dataDir: string): string {
  return keepSecret(dataDir, 'signing-key', () => {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    return Buffer.from(JSON.stringify(jwk)).toString('base64url');
  });
}
