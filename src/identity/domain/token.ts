import { SignJWT } from 'jose';

/** The one algorithm that tokens are signed and checked with; `none` and every other are refused. */
export const TOKEN_ALGORITHM = 'HS256';
export const TOKEN_AUDIENCE = 'eindach';

/** How a token is made: the secret both sides know, and who says so. */
export interface TokenIssuer {
  readonly tokenSecret: string;
  readonly tokenIssuer: string;
}

/** A bearer token for `subject`, valid from `issuedAt` for `hours`. It says who somebody is, not what they may do. */
export function signToken(issuer: TokenIssuer, subject: string, issuedAt: Date, hours: number): Promise<string> {
  const seconds = Math.floor(issuedAt.getTime() / 1_000);
  return new SignJWT()
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'JWT' })
    .setIssuer(issuer.tokenIssuer)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + hours * 3_600)
    .sign(new TextEncoder().encode(issuer.tokenSecret));
}
