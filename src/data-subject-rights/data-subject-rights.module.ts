import { Module } from '@nestjs/common';
import { CaseRoutingModule } from '../case-routing/index.js';
import { HandOffModule } from '../hand-off/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AskForCorrection } from './acts/ask-for-correction.js';
import { CarryOut } from './acts/carry-out.js';
import { DecideRequest } from './acts/decide-request.js';
import { DiscloseData } from './acts/disclose-data.js';
import { OpenRequest } from './acts/open-request.js';
import { PrintDisclosure } from './acts/print-disclosure.js';
import { ReadRecipients } from './acts/read-recipients.js';
import { ReadRequests } from './acts/read-requests.js';
import { RequestRecords } from './acts/request-records.js';
import { SpreadRequest } from './acts/spread-request.js';
import { WithdrawConsent } from './acts/withdraw-consent.js';
import { CorrectionsController } from './api/corrections.controller.js';
import { DeskConsentsController } from './api/desk-consents.controller.js';
import { DeskDisclosureController } from './api/desk-disclosure.controller.js';
import { PersonalDataController } from './api/personal-data.controller.js';
import { PersonalDataResolver } from './api/personal-data.resolver.js';
import { RightsRequestsController } from './api/rights-requests.controller.js';
import { RightsRequestsResolver } from './api/rights-requests.resolver.js';
import { EndRequestsWithCase } from './jobs/end-requests-with-case.js';
import { FollowRequests } from './jobs/follow-requests.js';

const ACTS = [
  AskForCorrection,
  CarryOut,
  DecideRequest,
  DiscloseData,
  OpenRequest,
  PrintDisclosure,
  ReadRecipients,
  ReadRequests,
  RequestRecords,
  SpreadRequest,
  WithdrawConsent,
];

/** The rights of the person whose data it is (Art. 15 to 19 DSGVO). */
@Module({
  imports: [CaseRoutingModule, HandOffModule, NotificationsModule],
  controllers: [
    CorrectionsController,
    DeskConsentsController,
    DeskDisclosureController,
    PersonalDataController,
    RightsRequestsController,
  ],
  providers: [...ACTS, EndRequestsWithCase, FollowRequests, PersonalDataResolver, RightsRequestsResolver],
})
export class DataSubjectRightsModule {}
