import { createHash } from 'node:crypto';
import { RECEIPT_TYPE } from '../domain/receipt-statement.js';

const MATTER_BYTES = 16;

/**
 * Ties the receipts of one chain of hand-offs together. Its id is random (122 bits), so nobody finds it from the digest; who
 * takes part in the matter knows the id and can check.
 */
export function matterOf(chain: string): string {
  const digest = createHash('sha256').update(`${RECEIPT_TYPE} ${chain}`).digest();
  return digest.subarray(0, MATTER_BYTES).toString('base64url');
}
