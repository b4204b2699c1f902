import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../platform/start-problem.js';
import { keepSecret } from './secret-file.js';

const FILE = 'token-secret';

/**
 * The secret that signs tokens in local mode.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalSecret(dataDir: string): string {
  return keepSecret(dataDir, FILE, () => randomBytes(32).toString('base64url'));
}

/** @throws StartProblem where nothing was started in this folder yet */
export function readLocalSecret(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, FILE), 'utf8').trim();
  } catch {
    throw new StartProblem(
      'token/no-secret',
      `DATA_DIR (${dataDir}) holds no secret to sign with; run npm start there first, or set TOKEN_SECRET to that of the server.`,
    );
  }
}
