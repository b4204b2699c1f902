import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { missingLibraryLinks, type Binaries } from './binaries.js';

/**
 * The environment PostgreSQL's programs run in: nothing of ours, English messages, and the library names the package
 * left out. They are made in the data folder because the installed packages may be read-only.
 */
export async function programEnvironment(binaries: Binaries, dataDir: string): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], LC_ALL: 'C' };
  const links = await missingLibraryLinks(binaries);
  if (links.length === 0) {
    return env;
  }
  const folder = join(dataDir, 'lib');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o755 });
  for (const { name, target } of links) {
    symlinkSync(target, join(folder, basename(name)));
  }
  // A library reached through a link looks for its neighbours beside the link, hence the second folder.
  const path = `${folder}:${join(binaries.folder, 'lib')}`;
  return { ...env, [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: path };
}
