import { decodeJwt } from 'jose';
import { type TokenHolder } from '../persistence/accounts.js';
import { AccessClaims } from './access-token.js';

/** Who holds a token, and until when it says so. */
export interface HeldToken {
  readonly holder: TokenHolder;
  readonly expiresAt: Date;
}

/** Reads a token whose holder has just signed in with it: what it says was checked there. */
export function heldToken(token: string): HeldToken {
  const claims = decodeJwt(token);
  const { iss: issuer, sub: subject, sid: session, iat } = AccessClaims.parse(claims);
  const holder = { issuer, subject, session, issuedAt: new Date(iat * 1_000) };
  return { holder, expiresAt: new Date((claims.exp ?? 0) * 1_000) };
}
