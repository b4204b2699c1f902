import { z } from 'zod';

/** Whom a token must be meant for (`aud`). */
export const TOKEN_AUDIENCE = 'eindach';

/** Signatures that are accepted; `none`, shared secrets and every other algorithm are refused (RFC 8725 § 3.1). */
export const TOKEN_ALGORITHMS = ['ES256', 'PS256', 'RS256'] as const;

const Thumbprint = z.string().regex(/^[\w-]{43}$/);

/** What is read of an access token once its signature holds (RFC 9068); role and authority come from our own tables. */
export const AccessClaims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  /** Seconds since 1970. */
  iat: z.number(),
  /** The session at the issuer, which a logout ends. */
  sid: z.string().max(255).optional(),
  /** When and how the person signed in, where one did (RFC 9068 § 2.2.1). */
  auth_time: z.number().optional(),
  acr: z.string().max(255).optional(),
  /** The key a thief would need as well: of a DPoP proof (RFC 9449) or of a client certificate (RFC 8705). */
  cnf: z.object({ jkt: Thumbprint.optional(), 'x5t#S256': Thumbprint.optional() }).optional(),
});
export type AccessClaims = z.infer<typeof AccessClaims>;
