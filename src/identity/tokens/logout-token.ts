import { z } from 'zod';

/** Member of `events` that makes a token one of logout (OpenID Connect Back-Channel Logout 1.0 § 2.4). */
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Claims of a logout token whose signature, issuer and audience hold. */
export const LogoutClaims = z
  .object({
    iss: z.string(),
    /** Seconds since 1970. */
    iat: z.number(),
    jti: z.string().min(1).max(255),
    sid: z.string().max(255).optional(),
    sub: z.string().max(255).optional(),
    events: z.looseObject({ [EVENT]: z.object({}) }),
    /** Forbidden, so that no ID token passes for one of logout. */
    nonce: z.undefined().optional(),
  })
  .refine(({ sid, sub }) => sid !== undefined || sub !== undefined);
