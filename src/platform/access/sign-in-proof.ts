/** How and when somebody signed in at the issuer, as far as their token says. */
export interface SignInProof {
  /** Seconds, by the clock that tokens are checked by; `null` where the token does not say it. */
  readonly age: number | null;
  /** Authentication context class (`acr`). */
  readonly acr: string | null;
}

const proofs = new WeakMap<object, SignInProof>();

export function noteProof(request: object, proof: SignInProof): void {
  proofs.set(request, proof);
}

export const proofOf = (request: object): SignInProof => proofs.get(request) ?? { age: null, acr: null };
