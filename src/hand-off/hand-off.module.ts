import { Module } from '@nestjs/common';
import { IssueReceipt } from './acts/issue-receipt.js';
import { MoveHandOff } from './acts/move-hand-off.js';
import { OfferHandOff } from './acts/offer-hand-off.js';
import { ReadHandOffs } from './acts/read-hand-offs.js';
import { TransferDesk } from './acts/transfer-desk.js';
import { HandOffController } from './api/hand-off.controller.js';
import { HandOffResolver } from './api/hand-off.resolver.js';
import { TransfersController } from './api/transfers.controller.js';

@Module({
  controllers: [HandOffController, TransfersController],
  providers: [IssueReceipt, MoveHandOff, OfferHandOff, ReadHandOffs, TransferDesk, HandOffResolver],
  exports: [OfferHandOff, ReadHandOffs],
})
export class HandOffModule {}
