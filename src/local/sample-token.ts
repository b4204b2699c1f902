import { SAMPLE_USERS, signToken } from '../identity/index.js';
import { type Env } from '../platform/config/index.js';
import { StartProblem } from '../platform/start-problem.js';
import { readLocalSecret } from './local-secret.js';

/** Hours a token for trying things out is valid. */
const VALID_FOR = 12;

/**
 * A bearer token of an invented user, signed as the server at this configuration does.
 * @throws StartProblem where there is no such user or no secret
 */
export function sampleToken(name: string | undefined, env: Env): Promise<string> {
  const user = SAMPLE_USERS.find((one) => one.name === name);
  if (user === undefined) {
    const names = SAMPLE_USERS.map((one) => one.name).join(', ');
    throw new StartProblem('token/no-such-user', `Say for whom: npm run --silent token -- <user>, one of ${names}.`);
  }
  const issuer = { tokenSecret: env.TOKEN_SECRET ?? readLocalSecret(env.DATA_DIR), tokenIssuer: env.TOKEN_ISSUER };
  return signToken(issuer, user.name, new Date(), VALID_FOR);
}
