import { Module } from '@nestjs/common';
import { CheckBinding } from './acts/check-binding.js';
import { EndSession } from './acts/end-session.js';
import { ErasePersons } from './acts/erase-persons.js';
import { FindViewer } from './acts/find-viewer.js';
import { KeepAccount } from './acts/keep-account.js';
import { LoadSampleUsers } from './acts/load-sample-users.js';
import { PersonRecords } from './acts/person-records.js';
import { JwtStrategy } from './api/jwt.strategy.js';
import { LogoutController } from './api/logout.controller.js';
import { ForgetTokens } from './jobs/forget-tokens.js';
import { IssuerKeys } from './tokens/issuer-keys.js';

@Module({
  controllers: [LogoutController],
  providers: [
    CheckBinding,
    EndSession,
    ErasePersons,
    FindViewer,
    ForgetTokens,
    IssuerKeys,
    JwtStrategy,
    KeepAccount,
    LoadSampleUsers,
    PersonRecords,
  ],
  exports: [FindViewer, LoadSampleUsers],
})
export class IdentityModule {}
