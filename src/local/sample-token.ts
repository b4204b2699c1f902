import { calculateJwkThumbprint, importJWK, SignJWT } from 'jose';
import { SAMPLE_USERS, TOKEN_AUDIENCE } from '../identity/index.js';
import { StartProblem } from '../platform/start-problem.js';
import { readIssuer, type SampleIssuerIdentity } from './issuer/issuer-key.js';

/** Hours a token for trying things out is valid. */
const VALID_FOR = 12;

/**
 * An access token of an invented user, signed as the sample issuer of this data folder does.
 * @throws StartProblem where there is no such user or no issuer
 */
export function sampleToken(name: string | undefined, dataDir: string): Promise<string> {
  const user = SAMPLE_USERS.find((one) => one.name === name);
  if (user === undefined) {
    const names = SAMPLE_USERS.map((one) => one.name).join(', ');
    throw new StartProblem('token/no-such-user', `Say for whom: npm run --silent token -- <user>, one of ${names}.`);
  }
  return signToken(readIssuer(dataDir), user.name);
}

/** An access token (RFC 9068) for `subject`, valid for twelve hours. It says who somebody is, not what they may do. */
export async function signToken({ url, key }: SampleIssuerIdentity, subject: string): Promise<string> {
  const seconds = Math.floor(Date.now() / 1_000);
  return new SignJWT({ auth_time: seconds })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: await calculateJwkThumbprint(key) })
    .setIssuer(url)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + VALID_FOR * 3_600)
    .sign(await importJWK(key, 'ES256'));
}
