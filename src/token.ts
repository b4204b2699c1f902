import { readLocalSecret } from './local/local-secret.js';
import { SAMPLE_USERS, signToken } from './identity/index.js';
import { parseEnv } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';
import { StartProblem } from './platform/start-problem.js';

/** Hours a token for trying things out is valid. */
const VALID_FOR = 12;

/** `npm run token -- <sample user>`: prints a bearer token, and nothing else. */
await runProcess(async () => {
  const [name] = process.argv.slice(2);
  if (!SAMPLE_USERS.some((user) => user.name === name) || name === undefined) {
    const names = SAMPLE_USERS.map((user) => user.name).join(', ');
    throw new StartProblem('token/no-such-user', `Say for whom: npm run --silent token -- <user>, one of ${names}.`);
  }
  const env = parseEnv(process.env);
  const issuer = { tokenSecret: env.TOKEN_SECRET ?? readLocalSecret(env.DATA_DIR), tokenIssuer: env.TOKEN_ISSUER };
  process.stdout.write(`${await signToken(issuer, name, new Date(), VALID_FOR)}\n`);
  process.exit(0);
});
