import { CaseLeadEntity } from './persistence/case-lead.entity.js';
import { CompetenceDisputeEntity } from './persistence/competence-dispute.entity.js';
import { HandOffEventEntity } from './persistence/hand-off-event.entity.js';
import { HandOffEntity } from './persistence/hand-off.entity.js';
import { LegalHoldEntity } from './persistence/legal-hold.entity.js';
import { ReceiptEntity } from './persistence/receipt.entity.js';
import { RecipientDutyEntity } from './persistence/recipient-duty.entity.js';
import { TimerEntity } from './persistence/timer.entity.js';
import { WaitingHandOffEntity } from './persistence/waiting-hand-off.entity.js';

export { DigestStoredHandOffs } from './acts/digest-stored-hand-offs.js';
export { ErasableHandOffs } from './acts/erasable-hand-offs.js';
export { ForwardHandOff } from './acts/forward-hand-off.js';
export { ImposeDuties } from './acts/impose-duties.js';
export { MoveHandOff } from './acts/move-hand-off.js';
export { type Offer } from './acts/offer.js';
export { OfferHandOff } from './acts/offer-hand-off.js';
export { ReadManyHandOffs } from './acts/read-many-hand-offs.js';
export { ReadHandOffs } from './acts/read-hand-offs.js';
export { SealStoredHandOffs } from './acts/seal-stored-hand-offs.js';
export { toHandOffModel } from './api/hand-off.mapper.js';
export { HandOffModel } from './api/hand-off.model.js';
export { OfferInput } from './api/offer.input.js';
export { contentFrom, given, readContent, toRequest } from './api/offer.mapper.js';
export { FieldContentInput } from './api/field-content.input.js';
export { HAND_OFF_PROBLEMS } from './api/problems.js';
export { receivingController } from './api/receiving.controller.js';
export { LegalHoldRequest, LegalHoldResponse } from './api/retention.dto.js';
export { HOLD_REASONS, HOLD_REFERENCE, type HoldReason } from './domain/legal-hold.js';
export { isBoundBySecrecy } from './domain/bound-by-secrecy.js';
export { isApplication } from './domain/documents.js';
export { RECEIPT_TYPE, type ReceiptStatement } from './domain/receipt-statement.js';
export { isFull, NO_LOAD, type OfficeLoad } from './domain/office-load.js';
export { isLastReminder } from './domain/recipient-duty.js';
export { receiptReference } from './domain/receipt.js';
export { type BodyOrGroup } from './law/bodies.js';
export { CONSENTS } from './law/terms.js';
export { TRANSFER_LAW, type TransferLaw } from './law/transfer-law.js';
export { defineRow } from './law/transfer-row.js';
export { TRANSFER_ROWS } from './law/transfer-rows.js';
export { HandOffModule } from './hand-off.module.js';
export { TransferLawModule } from './transfer-law.module.js';
export { type RecipientDutyEntity as DutyView } from './persistence/recipient-duty.entity.js';
export { RecipientDuties } from './persistence/recipient-duties.js';
export { type ReceiptEntity as ReceiptView } from './persistence/receipt.entity.js';
export { type HandOffEntity as HandOffView } from './persistence/hand-off.entity.js';
export { CaseLeads } from './persistence/case-leads.js';
export { CompetenceDisputes } from './persistence/competence-disputes.js';
export { HandOffs } from './persistence/hand-offs.js';
export { OfficeLoads } from './persistence/office-loads.js';
export { type WaitingCount, WaitingHandOffs } from './persistence/waiting-hand-offs.js';
export { keepsCase, keepsPerson } from './persistence/kept-for-hand-off.js';
export { Timers as HandOffTimers } from './persistence/timers.js';

export const HAND_OFF_ENTITIES = [
  CaseLeadEntity,
  CompetenceDisputeEntity,
  HandOffEntity,
  HandOffEventEntity,
  LegalHoldEntity,
  ReceiptEntity,
  RecipientDutyEntity,
  TimerEntity,
  WaitingHandOffEntity,
];
