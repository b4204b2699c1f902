/** R0 transport, R1 filing, R2 completeness, R3 acceptance, R4 outcome. */
export const RECEIPT_KINDS = ['R0', 'R1', 'R2', 'R3', 'R4'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** Letters and digits that cannot be mistaken for one another when read out: no 0/O, 1/I/L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** A short neutral number made of random bytes; 31⁶ numbers, unique by a constraint of the table. */
export function receiptReference(random: Uint8Array): string {
  return Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
