import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepSecret } from './secret-file.js';

/** The keys local mode signs with, by the names of their files: receipts, and checkpoints of the audit record. */
type KeyName = 'signing-key' | 'audit-key';

/**
 * A key of local mode, in the form of SIGNING_KEY and AUDIT_KEY.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalKey(dataDir: string, name: KeyName): string {
  return keepSecret(dataDir, name, () => {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    return Buffer.from(JSON.stringify(jwk)).toString('base64url');
  });
}

/** The same, or `undefined` where nothing was started in this folder yet. */
export function readLocalKey(dataDir: string, name: KeyName): string | undefined {
  const file = join(dataDir, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
