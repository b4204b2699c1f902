import { type Config, parseEnv, toConfig } from '../../src/platform/config/index.js';
import { RATE_NAMES } from '../../src/platform/rates/index.js';
import { TEST_DATA_KEY } from './data-key.js';
import { testIssuer } from './issuer.js';
import { newSigningKey } from './signing-key.js';

/** Nothing is throttled by accident. */
export const RATE_LIMITS = RATE_NAMES.map((name) => `${name}=1000000`).join(' ');

/** Settings of a process under test: silent, with the issuer of this run; a partner's sample token needs no proof, nobody
 * is asked why they read so much, and a token of the beginning of a test is fresh at its end. */
export function testConfig(variables: Readonly<Record<string, string>>): Config {
  const keys = { SIGNING_KEY: newSigningKey(), DATA_KEY: TEST_DATA_KEY };
  const needed = { OIDC_ISSUER: testIssuer().url, ...keys, LOG_LEVEL: 'silent', RATE_LIMITS };
  const lenient = { unboundPartners: true, spotCheckEvery: 100_000, stepUpAge: 86_400 };
  return { ...toConfig(parseEnv({ ...needed, ...variables })), ...lenient };
}
