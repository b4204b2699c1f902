import { compactVerify, decodeProtectedHeader, errors, importJWK, type ProtectedHeaderParameters } from 'jose';
import { type PublicJwk } from './public-jwk.js';

/** The one algorithm; a token that names another one, or none, is refused. */
export const SIGNATURE_ALGORITHM = 'EdDSA';

/** `wrong-type`: a signature, but not one over such a document. */
export const REFUSALS = ['malformed', 'wrong-type', 'unknown-key', 'bad-signature'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Verification =
  { readonly valid: true; readonly payload: unknown } | { readonly valid: false; readonly reason: Refusal };

/** Checks a compact JWS (RFC 7515) over a document of `type` against the keys given. Nothing else is asked. */
export async function verifyJws(jws: string, type: string, keys: readonly PublicJwk[]): Promise<Verification> {
  const header = headerOf(jws);
  if (header === undefined) return refused('malformed');
  if (header.typ !== type || header.alg !== SIGNATURE_ALGORITHM) return refused('wrong-type');
  const key = keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) return refused('unknown-key');
  try {
    const { payload } = await compactVerify(jws, await importJWK({ ...key }, SIGNATURE_ALGORITHM), {
      algorithms: [SIGNATURE_ALGORITHM],
    });
    return { valid: true, payload: JSON.parse(new TextDecoder().decode(payload)) as unknown };
  } catch (error) {
    return refused(error instanceof errors.JWSSignatureVerificationFailed ? 'bad-signature' : 'malformed');
  }
}

const refused = (reason: Refusal): Verification => ({ valid: false, reason });

function headerOf(jws: string): ProtectedHeaderParameters | undefined {
  const parts = jws.split('.');
  if (parts.length !== 3 || !parts.every(isCanonical)) return undefined;
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
}

/** One document has one spelling: base64url decoders overlook spare bits, and a changed letter must never pass. */
const isCanonical = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') === part;
