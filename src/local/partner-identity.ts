import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK } from 'jose';
import { StartProblem } from '../platform/start-problem.js';
import { readIssuer } from './issuer/issuer-key.js';
import { partnerKeyFile, SAMPLE_PARTNERS } from './issuer/sample-clients.js';

/** What the sample system of a partner signs in with: a client of the sample issuer and its private key. */
export interface PartnerIdentity {
  readonly issuer: string;
  readonly clientId: string;
  /** A private P-256 key for `private_key_jwt` (RFC 7523). */
  readonly key: JWK;
}

/**
 * The identity of a sample partner, as the sample issuer of this data folder knows it.
 * @throws StartProblem where there is no such partner or no issuer
 */
export function readPartner(name: string | undefined, dataDir: string): PartnerIdentity {
  const partner = SAMPLE_PARTNERS.find((one) => one.name === name);
  if (partner === undefined) {
    const names = SAMPLE_PARTNERS.map((one) => one.name).join(', ');
    throw new StartProblem(
      'partner-key/no-such-partner',
      `Say for whom: npm run --silent partner:key -- <partner>, one of ${names}.`,
    );
  }
  const { url: issuer } = readIssuer(dataDir);
  const key = JSON.parse(readFileSync(join(dataDir, partnerKeyFile(partner.name)), 'utf8')) as JWK;
  return { issuer, clientId: partner.name, key };
}
