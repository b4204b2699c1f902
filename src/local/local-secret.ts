import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../platform/start-problem.js';

const fileOf = (dataDir: string) => join(dataDir, 'token-secret');

/** The secret that signs tokens in local mode: made once, readable for the owner only, kept with the data. */
export function makeLocalSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(fileOf(dataDir))) {
    writeFileSync(fileOf(dataDir), randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readLocalSecret(dataDir);
}

/** @throws StartProblem where nothing was started in this folder yet */
export function readLocalSecret(dataDir: string): string {
  try {
    return readFileSync(fileOf(dataDir), 'utf8').trim();
  } catch {
    throw new StartProblem(
      'token/no-secret',
      `DATA_DIR (${dataDir}) holds no secret to sign with; run npm start there first, or set TOKEN_SECRET to that of the server.`,
    );
  }
}
