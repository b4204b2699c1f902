/** Standard Webhooks 1.0.0, Signature scheme: `v1` is HMAC-SHA256, `v1a` Ed25519. */
export const SIGNING_SCHEMES = ['hmac-sha256', 'ed25519'] as const;
export type SigningScheme = (typeof SIGNING_SCHEMES)[number];

/** Milliseconds for which the key before goes on signing beside the new one. */
export const ROTATION = 24 * 3_600_000;
