import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepSecret } from './secret-file.js';

const FILE = 'signing-key';

/**
 * The key that signs receipts in local mode, in the form of SIGNING_KEY.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalSigningKey(dataDir: string): string {
  return keepSecret(dataDir, FILE, () => {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    return Buffer.from(JSON.stringify(jwk)).toString('base64url');
  });
}

/** The same, or `undefined` where nothing was started in this folder yet. */
export function readLocalSigningKey(dataDir: string): string | undefined {
  const file = join(dataDir, FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
