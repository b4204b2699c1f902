import { randomBytes } from 'node:crypto';
import { keepSecret } from './secret-file.js';

/**
 * The key that seals secrets in the database in local mode, in the form of DATA_KEY.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalDataKey(dataDir: string): string {
  return keepSecret(dataDir, 'data-key', () => randomBytes(32).toString('base64url'));
}
