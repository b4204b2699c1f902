import { z } from 'zod';

/** The public half of a signing key, as a member of a JWK set (RFC 7517, RFC 8037). */
const PublicJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  /** Its thumbprint (RFC 7638), so that two keys never share a name. */
  kid: z.string(),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
});
export type PublicJwk = Readonly<z.infer<typeof PublicJwk>>;

const JwkSet = z.object({ keys: z.array(PublicJwk) });
export type JwkSet = Readonly<{ keys: readonly PublicJwk[] }>;

/** Reads a set of our own keys; `undefined` where the text is none. */
export function parseJwkSet(text: string): JwkSet | undefined {
  try {
    return JwkSet.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
