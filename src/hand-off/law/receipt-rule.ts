import type { BodyOrGroup } from './bodies.js';

/** Which receipt counts for a group of services or for a remedy. Whether the claim exists is another question. */
export interface ReceiptRule {
  /** Stable across versions; never reused. */
  readonly id: string;
  readonly title: { readonly de: string };
  /** Bodies where the first receipt counts. */
  readonly countsAt: readonly BodyOrGroup[];
  /** Bodies where that is disputed: warn by the later day, prove the first receipt all the same. */
  readonly disputedAt: readonly BodyOrGroup[];
  /** `any`: every office of such a body will do; `competent`: only the locally competent office. */
  readonly officeLevel: 'any' | 'competent';
  /** Only the receipt at the body the catalogue names for the service counts. */
  readonly competentOnly: boolean;
  readonly basis: string;
  readonly note: { readonly de: string };
  /** Reference of an open legal point. */
  readonly doubt: string | null;
  /** Ids of services; `*` stands for all that no other rule names. */
  readonly services: readonly string[] | '*';
  readonly remedies: readonly string[];
}
