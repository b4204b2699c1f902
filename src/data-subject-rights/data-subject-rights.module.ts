import { Module } from '@nestjs/common';
import { CaseRoutingModule } from '../case-routing/index.js';
import { HandOffModule } from '../hand-off/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { RetentionModule } from '../retention/index.js';
import { AskForCorrection } from './acts/ask-for-correction.js';
import { AskForErasure } from './acts/ask-for-erasure.js';
import { CarryOut } from './acts/carry-out.js';
import { DecideRequest } from './acts/decide-request.js';
import { DiscloseData } from './acts/disclose-data.js';
import { EraseHoldings } from './acts/erase-holdings.js';
import { OpenRequest } from './acts/open-request.js';
import { PrintDisclosure } from './acts/print-disclosure.js';
import { ReadRecipients } from './acts/read-recipients.js';
import { ReadRequests } from './acts/read-requests.js';
import { RequestRecords } from './acts/request-records.js';
import { SealStoredCorrections } from './acts/seal-stored-corrections.js';
import { SpreadRequest } from './acts/spread-request.js';
import { WithdrawConsent } from './acts/withdraw-consent.js';
import { CorrectionsController } from './api/corrections.controller.js';
import { DeskConsentsController } from './api/desk-consents.controller.js';
import { DeskDisclosureController } from './api/desk-disclosure.controller.js';
import { ErasuresController } from './api/erasures.controller.js';
import { PersonalDataController } from './api/personal-data.controller.js';
import { DeskConsentsResolver } from './api/desk-consents.resolver.js';
import { PersonalDataResolver } from './api/personal-data.resolver.js';
import { RightsRequestsController } from './api/rights-requests.controller.js';
import { RightsRequestsResolver } from './api/rights-requests.resolver.js';
import { EndRequestsWithCase } from './jobs/end-requests-with-case.js';
import { FollowRequests } from './jobs/follow-requests.js';
import { KeepErasures } from './jobs/keep-erasures.js';

const ACTS = [
  AskForCorrection,
  AskForErasure,
  CarryOut,
  DecideRequest,
  DiscloseData,
  EraseHoldings,
  OpenRequest,
  PrintDisclosure,
  ReadRecipients,
  ReadRequests,
  RequestRecords,
  SealStoredCorrections,
  SpreadRequest,
  WithdrawConsent,
];

/** The rights of the person whose data it is (Art. 15 to 19 DSGVO). */
@Module({
  imports: [CaseRoutingModule, HandOffModule, NotificationsModule, RetentionModule],
  controllers: [
    CorrectionsController,
    DeskConsentsController,
    DeskDisclosureController,
    ErasuresController,
    PersonalDataController,
    RightsRequestsController,
  ],
  providers: [
    ...ACTS,
    DeskConsentsResolver,
    EndRequestsWithCase,
    FollowRequests,
    KeepErasures,
    PersonalDataResolver,
    RightsRequestsResolver,
  ],
})
export class DataSubjectRightsModule {}
