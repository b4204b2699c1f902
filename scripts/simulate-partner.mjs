import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setUp } from './set-up.mjs';

const fromBuild = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);

/** `npm run simulate:partner`: a whole partner system against the running `npm start`; ends with 1 where a promise is broken. */
async function main() {
  await setUp();
  const { parseEnv, publicUrlOf } = await fromBuild('src/platform/config/index.js');
  const { readPartner } = await fromBuild('src/local/partner-identity.js');
  const { play } = await fromBuild('scripts/sample-partner/play.js');
  const env = parseEnv(process.env);
  await play(publicUrlOf(env), readPartner('partner-jobcenter', env.DATA_DIR));
  process.stdout.write('\nEverything is as promised.\n');
}

const KNOWN = ['BrokenPromise', 'StartProblem', 'SetUpProblem'];

/** One sentence for the person at the terminal instead of a stack. */
function wordsFor(error) {
  if (error.name === 'BrokenPromise') return `Not as promised: ${error.message}.`;
  if (error.cause?.code === 'ECONNREFUSED')
    return 'Nothing answers; start EinDach with npm start first (same PORT and DATA_DIR).';
  return KNOWN.includes(error.name) ? error.message : error.stack;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${wordsFor(error)}\n`);
  process.exitCode = 1;
}
