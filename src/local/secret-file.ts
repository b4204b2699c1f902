import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../platform/start-problem.js';

/**
 * A secret of local mode: made once, readable for the owner only, kept with the data.
 * @throws StartProblem where the folder cannot be written
 */
export function keepSecret(dataDir: string, name: string, make: () => string): string {
  const file = join(dataDir, name);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeSecret(file, make());
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartProblem(
      'data-folder/not-writable',
      `The data folder ${dataDir} cannot be used (${(error as NodeJS.ErrnoException).code}): make it writable, or set DATA_DIR to another folder.`,
    );
  }
}

/** Under its name only when complete: a start that is interrupted leaves no half secret. */
export function writeSecret(file: string, secret: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, secret, { mode: 0o600 });
  renameSync(unfinished, file);
}
