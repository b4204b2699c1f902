import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT, setUp } from './set-up.mjs';
import { Api, DemoProblem } from './demo/api.mjs';
import { play } from './demo/play.mjs';

const fromBuild = (path) => import(pathToFileURL(join(ROOT, 'dist', 'src', path)).href);

/** `npm run demo`: plays one journey against the running server, only through its public interfaces. */
async function main() {
  await setUp();
  const { parseEnv } = await fromBuild('platform/config/index.js');
  const { sampleToken } = await fromBuild('local/sample-token.js');
  const env = parseEnv(process.env);
  const url = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;
  await new Api(url).get('/health/ready');
  const as = async (user) => new Api(url, await sampleToken(user, env.DATA_DIR));
  await play({
    anybody: new Api(url),
    amina: await as('newcomer'),
    guide: await as('guide'),
    clerk: await as('clerk-jobcenter'),
    jobcenter: await as('partner-jobcenter'),
    admin: await as('admin'),
  });
}

try {
  await main();
} catch (error) {
  const known = error instanceof DemoProblem || ['StartProblem', 'SetUpProblem'].includes(error.name);
  process.stderr.write(`\n${known ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
