import type { LocalDate } from '../../authority-kit/index.js';
import type { Counts } from './filing-date.js';
import type { ReceiptKind } from './receipt.js';

/** Says of a signature that it is over a receipt and not over something else (RFC 7515 § 4.1.9). */
export const RECEIPT_TYPE = 'eindach-receipt+jws';

/**
 * What a receipt proves, and all that is signed: somebody who shows it shows this and no more. It names no person, no field
 * and no outcome; whose receipt it is, the issuing body knows by the reference.
 */
export interface ReceiptStatement {
  readonly reference: string;
  readonly kind: ReceiptKind;
  readonly issuedBy: string;
  /** RFC 3339, to the second. */
  readonly issuedAt: string;
  readonly service: string;
  readonly filedOn: LocalDate;
  readonly receivedOn: LocalDate;
  readonly counts: Counts;
  readonly countsFrom: LocalDate | null;
  readonly rule: string;
  readonly ruleVersion: LocalDate;
  /** The same in all receipts of one matter; leads to nothing else. */
  readonly matter: string;
}

/** A receipt as far as it can be proven. */
export type ProvableReceipt = Omit<ReceiptStatement, 'issuedAt' | 'matter'> & { readonly issuedAt: Date };

export function statementOf(receipt: ProvableReceipt, matter: string): ReceiptStatement {
  const { reference, kind, issuedBy, service, filedOn, receivedOn, counts, countsFrom, rule, ruleVersion } = receipt;
  const issuedAt = `${receipt.issuedAt.toISOString().slice(0, 19)}Z`;
  return {
    reference,
    kind,
    issuedBy,
    issuedAt,
    service,
    filedOn,
    receivedOn,
    counts,
    countsFrom,
    rule,
    ruleVersion,
    matter,
  };
}
