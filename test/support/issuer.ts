import { type SampleIssuerIdentity } from '../../src/local/issuer/issuer-key.js';
import { signToken } from '../../src/local/sample-token.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';

/** `dataDir` holds the keys of the partners' sample systems. */
export type TestIssuer = SampleIssuerIdentity & { readonly dataDir: string };

/** The issuer that `npm test` runs for all test files, with the sample users. */
export function testIssuer(): TestIssuer {
  const given = process.env['TEST_ISSUER'];
  if (!given) throw new Error('This test needs an issuer: run it with `npm test -- <path>`, which starts one.');
  return JSON.parse(given) as TestIssuer;
}

/** Signed by that issuer; tokens are checked by the real clock, also where the day of the application is set. */
export async function tokenOf(user: string): Promise<string> {
  if (!SAMPLE_USERS.some(({ name }) => name === user)) throw new Error(`There is no sample user ${user}.`);
  return signToken(testIssuer(), user);
}
