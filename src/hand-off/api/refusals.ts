/** Codes with which every act refuses that puts a matter before another office: the law, the office, the papers. */
export const PLACING_REFUSALS = [
  'HAND_OFF_TRANSFER_REFUSED with `deniedBy` and `missing`',
  'HAND_OFF_TRANSFER_UNREADABLE with `errors`',
  'HAND_OFF_NOTHING_TRAVELS',
  'HAND_OFF_UNKNOWN_SERVICE',
  'HAND_OFF_NO_OFFICE',
  'HAND_OFF_OFFICE_NEEDS_FACTS with `missing`',
  'HAND_OFF_NOT_ACCEPTED_HERE',
  'HAND_OFF_DOCUMENTS_MISSING with `missing`',
  'HAND_OFF_DOCUMENT_NOT_ASKED_FOR with `documents`',
  'HAND_OFF_DOCUMENT_CONTRADICTED with `documents`',
  'HAND_OFF_RECEIPT_UNDECIDABLE with `reason`',
].join(', ');

/** What nothing new is put before an office for, the one for whom something waits already included. */
export const PLACING_CONFLICTS =
  'HAND_OFF_ENDPOINT_CLOSED with `until` and `candidates`, HAND_OFF_ALREADY_UNDER_WAY, HAND_OFF_COMPETENCE_DISPUTED';
