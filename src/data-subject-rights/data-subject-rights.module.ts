import { Module } from '@nestjs/common';
import { CaseRoutingModule } from '../case-routing/index.js';
import { HandOffModule } from '../hand-off/index.js';
import { DiscloseData } from './acts/disclose-data.js';
import { ReadRecipients } from './acts/read-recipients.js';
import { WithdrawConsent } from './acts/withdraw-consent.js';
import { DeskDisclosureController } from './api/desk-disclosure.controller.js';
import { PersonalDataController } from './api/personal-data.controller.js';
import { PersonalDataResolver } from './api/personal-data.resolver.js';

/** The rights of the person whose data it is (Art. 15 to 19 DSGVO). */
@Module({
  imports: [CaseRoutingModule, HandOffModule],
  controllers: [DeskDisclosureController, PersonalDataController],
  providers: [DiscloseData, ReadRecipients, WithdrawConsent, PersonalDataResolver],
})
export class DataSubjectRightsModule {}
