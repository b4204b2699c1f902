import { z } from 'zod';

/** 32 bytes in base64url. */
const BYTES_32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** An Ed25519 key pair with its private half (RFC 8037 § 2). */
const Ed25519 = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: BYTES_32, d: BYTES_32 });
export type PrivateJwk = z.infer<typeof Ed25519>;

/** Reads such a key from the base64url of its JSON, the form in which a variable of the environment holds it. */
export const PrivateJwk = z.string().transform((text, context): PrivateJwk => {
  const parsed = Ed25519.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
