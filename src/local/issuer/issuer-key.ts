import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK } from 'jose';
import { StartProblem } from '../../platform/start-problem.js';
import { keepSecret, writeSecret } from '../secret-file.js';

const KEY_FILE = 'issuer-key';
const ADDRESS_FILE = 'issuer-address';

/** The sample issuer of one data folder: where it answers and what it signs with. */
export interface SampleIssuerIdentity {
  readonly url: string;
  /** A private P-256 key. */
  readonly key: JWK;
}

/**
 * Makes the key once and notes where the issuer answers now, for `npm run token` in another terminal.
 * @throws StartProblem where the folder cannot be written
 */
export function keepIssuer(dataDir: string, url: string): SampleIssuerIdentity {
  const key = keepSecret(dataDir, KEY_FILE, () => JSON.stringify(newKey()));
  writeSecret(join(dataDir, ADDRESS_FILE), url);
  return { url, key: JSON.parse(key) as JWK };
}

/** @throws StartProblem where nothing was started in this folder yet */
export function readIssuer(dataDir: string): SampleIssuerIdentity {
  const [keyFile, addressFile] = [join(dataDir, KEY_FILE), join(dataDir, ADDRESS_FILE)];
  if (!existsSync(keyFile) || !existsSync(addressFile)) {
    throw new StartProblem(
      'token/no-issuer',
      `DATA_DIR (${dataDir}) holds no sample issuer to sign with; run npm start there first. With OIDC_ISSUER set, tokens come from that issuer.`,
    );
  }
  return { url: readFileSync(addressFile, 'utf8'), key: JSON.parse(readFileSync(keyFile, 'utf8')) as JWK };
}

/** A private P-256 key. */
export function newKey(): JWK {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;
}
