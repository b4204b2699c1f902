import { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, type CryptoKey, decodeProtectedHeader, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Config } from '../../platform/config/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { TOKEN_ALGORITHMS } from './access-token.js';

/** Milliseconds the issuer may take to answer. */
const PATIENCE = 5_000;
/** Milliseconds between two questions for a key nobody knows, so that forged key names do not flood the issuer. */
const COOLDOWN = 30_000;
/** Milliseconds a key set is used before it is read again. */
const KEEP = 600_000;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The public keys of the one issuer this installation trusts, found by OpenID Connect Discovery 1.0 § 4. */
@Injectable()
export class IssuerKeys {
  private keySet: Promise<JWTVerifyGetKey> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  /**
   * The key that a token says it is signed with.
   * @throws DomainError `request/unauthenticated` for another algorithm or an unknown key, `sign-in/unavailable` where
   * the issuer does not answer
   */
  async keyOf(token: string): Promise<KeyObject> {
    const header = headerOf(token);
    const find = await this.keys();
    try {
      return KeyObject.from((await find(header, NO_TOKEN)) as CryptoKey);
    } catch (error) {
      const unknown = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      throw new DomainError(unknown ? 'request/unauthenticated' : 'sign-in/unavailable');
    }
  }

  /** A discovery that failed is tried again with the next token. */
  private async keys(): Promise<JWTVerifyGetKey> {
    this.keySet ??= this.discover();
    try {
      return await this.keySet;
    } catch {
      this.keySet = undefined;
      throw new DomainError('sign-in/unavailable');
    }
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer, issuerAddress } = this.config;
    const answer = await fetch(`${issuerAddress}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'error',
    });
    const found = Discovery.parse(await answer.json());
    if (found.issuer !== issuer) throw new Error('the issuer calls itself by another name');
    const options = { timeoutDuration: PATIENCE, cooldownDuration: COOLDOWN, cacheMaxAge: KEEP };
    return createRemoteJWKSet(new URL(found.jwks_uri), options);
  }
}

/** The key set chooses by the header alone. */
const NO_TOKEN: Parameters<JWTVerifyGetKey>[1] = { payload: '', signature: '' };

/** Algorithm and name of the key; whatever else a header points to is not followed. */
function headerOf(token: string): Parameters<JWTVerifyGetKey>[0] {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    const known = TOKEN_ALGORITHMS.find((one) => one === alg);
    if (known !== undefined) return kid === undefined ? { alg: known } : { alg: known, kid };
  } catch {
    // No token at all.
  }
  throw new DomainError('request/unauthenticated');
}
