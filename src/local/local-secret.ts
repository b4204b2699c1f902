import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../platform/start-problem.js';

const fileOf = (dataDir: string) => join(dataDir, 'token-secret');

/**
 * The secret that signs tokens in local mode: made once, readable for the owner only, kept with the data.
 * @throws StartProblem where the folder cannot be written
 */
export function makeLocalSecret(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(fileOf(dataDir))) writeSecret(fileOf(dataDir));
  } catch (error) {
    throw new StartProblem(
      'data-folder/not-writable',
      `The data folder ${dataDir} cannot be used (${(error as NodeJS.ErrnoException).code}): make it writable, or set DATA_DIR to another folder.`,
    );
  }
  return readLocalSecret(dataDir);
}

/** Under its name only when complete: a start that is interrupted leaves no half secret. */
function writeSecret(file: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600 });
  renameSync(unfinished, file);
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
