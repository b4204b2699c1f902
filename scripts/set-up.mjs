import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './set-up/build.mjs';
import { install, isInstalled } from './set-up/install.mjs';
import { openMarks } from './set-up/marks.mjs';
import { assertNodeVersion } from './set-up/node-version.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

/** The folder of this checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Makes the checkout ready to run: packages installed, sources compiled; nothing is done twice.
 * A folder that is ready but read-only serves as it is. Throws a SetUpProblem with one clear sentence.
 */
export async function setUp(root = ROOT) {
  assertNodeVersion();
  const scratch = join(root, '.set-up');
  const ready = isInstalled(root) && isBuilt(root);
  try {
    const marks = openMarks(scratch);
    if (!ready) await prepareAlone(root, scratch, marks);
    marks.set('running');
  } catch (error) {
    if (error.syscall === undefined) throw error;
    if (!ready) throw new SetUpProblem(`The folder ${root} cannot be set up: ${error.message}.`);
  }
}

/** Announces first and looks afterwards: two can never both go on, and who steps back tries again a little later. */
async function prepareAlone(root, scratch, marks) {
  let told = false;
  let drop;
  for (;;) {
    drop = marks.set('preparing');
    const pid = marks.other('preparing');
    if (pid === undefined) break;
    drop();
    if (!told) process.stdout.write(`  waiting for the set-up that process ${pid} is doing in this folder …\n`);
    told = true;
    await delay(100 + Math.random() * 400);
  }
  try {
    await prepare(root, scratch, marks);
  } finally {
    drop();
  }
}

async function prepare(root, scratch, marks) {
  if (!isInstalled(root)) {
    const pid = marks.other('running');
    if (pid !== undefined) {
      throw new SetUpProblem(
        `The packages have to be installed anew, but process ${pid} still runs from this folder: stop it first.`,
      );
    }
    await install(root, scratch, marks);
  }
  if (!isBuilt(root)) await build(root, marks);
}
