import { Module } from '@nestjs/common';
import { AcceptClaim } from './acts/accept-claim.js';
import { BatchMoves } from './acts/batch-moves.js';
import { DeletionDesk } from './acts/deletion-desk.js';
import { DigestStoredHandOffs } from './acts/digest-stored-hand-offs.js';
import { DisputeDesk } from './acts/dispute-desk.js';
import { DutyDesk } from './acts/duty-desk.js';
import { ErasableHandOffs } from './acts/erasable-hand-offs.js';
import { ForwardHandOff } from './acts/forward-hand-off.js';
import { HandOffRecords } from './acts/hand-off-records.js';
import { ImposeDuties } from './acts/impose-duties.js';
import { IssueReceipt } from './acts/issue-receipt.js';
import { LegalHoldDesk } from './acts/legal-hold-desk.js';
import { MoveHandOff } from './acts/move-hand-off.js';
import { OfferHandOff } from './acts/offer-hand-off.js';
import { PlaceHandOff } from './acts/place-hand-off.js';
import { ProposeCandidates } from './acts/propose-candidates.js';
import { ReadHandOffs } from './acts/read-hand-offs.js';
import { ReadManyHandOffs } from './acts/read-many-hand-offs.js';
import { ReceiptDesk } from './acts/receipt-desk.js';
import { RemindOfDuties } from './acts/remind-of-duties.js';
import { RerouteWaiting } from './acts/reroute-waiting.js';
import { RunTimers } from './acts/run-timers.js';
import { SearchHandOffs } from './acts/search-hand-offs.js';
import { SealStoredHandOffs } from './acts/seal-stored-hand-offs.js';
import { SubmitDraft } from './acts/submit-draft.js';
import { TakeStep } from './acts/take-step.js';
import { TransferDesk } from './acts/transfer-desk.js';
import { WayOut } from './acts/way-out.js';
import { BatchController } from './api/batch.controller.js';
import { DisputesController } from './api/disputes.controller.js';
import { DisputesResolver } from './api/disputes.resolver.js';
import { DraftAndClaimController } from './api/draft-and-claim.controller.js';
import { DutiesController } from './api/duties.controller.js';
import { DutiesResolver } from './api/duties.resolver.js';
import { HandOffController } from './api/hand-off.controller.js';
import { HandOffPartsResolver } from './api/hand-off-parts.resolver.js';
import { HandOffResolver } from './api/hand-off.resolver.js';
import { OfferResolver } from './api/offer.resolver.js';
import { OnwardController } from './api/onward.controller.js';
import { OnwardResolver } from './api/onward.resolver.js';
import { ReceiptCheckController } from './api/receipt-check.controller.js';
import { ReceiptController } from './api/receipt.controller.js';
import { HandOffSearchController } from './api/search.controller.js';
import { HandOffRetentionController } from './api/retention.controller.js';
import { TransfersController } from './api/transfers.controller.js';
import { EndHandOffsWithCase } from './jobs/end-hand-offs-with-case.js';
import { EraseContents } from './jobs/erase-contents.js';
import { SweepDuties } from './jobs/sweep-duties.js';
import { KeepHandOffRecords } from './jobs/keep-hand-off-records.js';
import { SweepTimers } from './jobs/sweep-timers.js';
import { WatchClosures } from './jobs/watch-closures.js';

const ACTS = [
  AcceptClaim,
  BatchMoves,
  DeletionDesk,
  DigestStoredHandOffs,
  DisputeDesk,
  DutyDesk,
  ErasableHandOffs,
  ForwardHandOff,
  HandOffRecords,
  ImposeDuties,
  IssueReceipt,
  LegalHoldDesk,
  MoveHandOff,
  OfferHandOff,
  PlaceHandOff,
  ProposeCandidates,
  ReadHandOffs,
  ReadManyHandOffs,
  ReceiptDesk,
  RemindOfDuties,
  RerouteWaiting,
  RunTimers,
  SealStoredHandOffs,
  SearchHandOffs,
  SubmitDraft,
  TakeStep,
  TransferDesk,
  WayOut,
];

@Module({
  controllers: [
    BatchController,
    DisputesController,
    DraftAndClaimController,
    DutiesController,
    HandOffController,
    HandOffRetentionController,
    HandOffSearchController,
    OnwardController,
    ReceiptController,
    ReceiptCheckController,
    TransfersController,
  ],
  providers: [
    ...ACTS,
    EndHandOffsWithCase,
    EraseContents,
    KeepHandOffRecords,
    SweepDuties,
    SweepTimers,
    WatchClosures,
    DisputesResolver,
    DutiesResolver,
    HandOffPartsResolver,
    HandOffResolver,
    OfferResolver,
    OnwardResolver,
  ],
  exports: [ErasableHandOffs, ForwardHandOff, ImposeDuties, MoveHandOff, OfferHandOff, ReadHandOffs, ReadManyHandOffs],
})
export class HandOffModule {}
