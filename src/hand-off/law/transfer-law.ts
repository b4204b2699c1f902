import { JURISDICTION, LAW_TEXT_AS_OF, RULE_VERSION, type LocalDate } from '../../authority-kit/index.js';
import { GROUPS, PARTICIPANTS, type Participant, type BodyOrGroup } from './bodies.js';
import { CAPACITIES } from './capacities.js';
import type { Prohibition } from './prohibition.js';
import { PROHIBITIONS } from './prohibitions.js';
import type { ReceiptRule } from './receipt-rule.js';
import { RECEIPT_RULES } from './receipt-rules.js';
import type { TransferRow } from './transfer-row.js';
import { TRANSFER_ROWS } from './transfer-rows.js';

/** The whole transfer law as one value, so that two versions of it can live side by side. */
export interface TransferLaw {
  /** The day the data was checked; every decision stores it. */
  readonly version: LocalDate;
  readonly lawTextAsOf: LocalDate;
  readonly jurisdiction: string;
  readonly participants: readonly Participant[];
  readonly groups: Readonly<Record<string, readonly BodyOrGroup[]>>;
  readonly capacities: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly TransferRow[];
  readonly prohibitions: readonly Prohibition[];
  readonly receiptRules: readonly ReceiptRule[];
}

export const TRANSFER_LAW: TransferLaw = {
  version: RULE_VERSION,
  lawTextAsOf: LAW_TEXT_AS_OF,
  jurisdiction: JURISDICTION,
  participants: PARTICIPANTS,
  groups: GROUPS,
  capacities: CAPACITIES,
  rows: TRANSFER_ROWS,
  prohibitions: PROHIBITIONS,
  receiptRules: RECEIPT_RULES,
};
