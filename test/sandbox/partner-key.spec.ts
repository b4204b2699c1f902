import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partnerKeyFile } from '../../src/local/issuer/sample-clients.js';
import { readPartner } from '../../src/local/partner-identity.js';
import { testIssuer } from '../support/issuer.js';

describe('what a sample partner signs in with', () => {
  const { url, dataDir } = testIssuer();

  it('is its client at the sample issuer, with its private key', () => {
    const key: unknown = JSON.parse(readFileSync(join(dataDir, partnerKeyFile('partner-bamf')), 'utf8'));
    expect(key).toMatchObject({ kty: 'EC', d: expect.any(String) as string });
    expect(readPartner('partner-bamf', dataDir)).toEqual({ issuer: url, clientId: 'partner-bamf', key });
  });

  it.each(['clerk-jobcenter', undefined])('is nothing for %s, who is no partner', (name) => {
    expect(() => readPartner(name, dataDir)).toThrow('one of partner-jobcenter, partner-bamf');
  });
});
