import { type JsonWebKey, webcrypto } from 'node:crypto';
import {
  allowInsecureRequests,
  clientCredentialsGrant,
  discovery,
  fetchProtectedResource,
  getDPoPHandle,
  PrivateKeyJwt,
  randomDPoPKeyPair,
} from 'openid-client';

/** What the issuer knows this system by. */
export interface Identity {
  readonly issuer: string;
  readonly clientId: string;
  /** A private P-256 key. */
  readonly key: JsonWebKey;
}

/** Sends a request as the partner. */
export type SignedFetch = (request: Request) => Promise<Response>;

/** Seconds before its end at which a token is replaced. */
const MARGIN = 30;

/**
 * Signs in with a key instead of a secret (client credentials, `private_key_jwt`). The tokens are bound to a second key that
 * never leaves this process (DPoP): each request carries a fresh proof of it, so that a stolen token is worth nothing.
 */
export async function signIn({ issuer, clientId, key }: Identity): Promise<SignedFetch> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const own = await webcrypto.subtle.importKey('jwk', key, algorithm, false, ['sign']);
  const isLocal = new URL(issuer).protocol === 'http:';
  const execute = isLocal ? [allowInsecureRequests] : [];
  const client = await discovery(new URL(issuer), clientId, undefined, PrivateKeyJwt(own), { execute });
  const DPoP = getDPoPHandle(client, await randomDPoPKeyPair());
  const newToken = () => clientCredentialsGrant(client, {}, { DPoP });
  let token = await newToken();
  return async (request) => {
    if ((token.expiresIn() ?? Infinity) < MARGIN) token = await newToken();
    const body = request.body === null ? null : await request.text();
    const { url, method, headers } = request;
    return fetchProtectedResource(client, token.access_token, new URL(url), method, body, headers, { DPoP });
  };
}
