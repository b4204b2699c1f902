import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { z } from 'zod';

/** Seconds a proof may be old, and our clock may be behind. */
export const PROOF_LIFE = 60;

const ALGORITHMS = ['ES256', 'PS256', 'EdDSA'];

const ProofClaims = z.object({
  jti: z.string().min(8).max(255),
  htm: z.string(),
  htu: z.string(),
  ath: z.string(),
});

/** The request a proof must have been made for. */
export interface ProvenRequest {
  readonly method: string;
  /** Address without query and fragment. */
  readonly address: string;
  readonly token: string;
  /** RFC 7638 thumbprint that the token is bound to. */
  readonly thumbprint: string;
  readonly now: Date;
}

/**
 * Checks that whoever sends this request holds the key its token is bound to (RFC 9449 § 4.3).
 * Returns the proof's `jti`, which may be used once, or `undefined` where the proof does not hold.
 */
export async function checkProof(proof: string, request: ProvenRequest): Promise<string | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ALGORITHMS,
      maxTokenAge: PROOF_LIFE,
      clockTolerance: PROOF_LIFE,
      currentDate: request.now,
    });
    const claims = ProofClaims.parse(payload);
    const { jwk } = protectedHeader;
    const holds =
      jwk !== undefined &&
      (await calculateJwkThumbprint(jwk)) === request.thumbprint &&
      claims.htm === request.method &&
      claims.htu === request.address &&
      claims.ath === createHash('sha256').update(request.token).digest('base64url');
    return holds ? claims.jti : undefined;
  } catch {
    return undefined;
  }
}
