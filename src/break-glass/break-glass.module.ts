import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { CaseRoutingModule } from '../case-routing/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AskToRead } from './acts/ask-to-read.js';
import { DecideBreakGlass } from './acts/decide-break-glass.js';
import { LapseBreakGlass } from './acts/lapse-break-glass.js';
import { ReadBreakGlass } from './acts/read-break-glass.js';
import { TellOfBreakGlass } from './acts/tell-of-break-glass.js';
import { BreakGlassController } from './api/break-glass.controller.js';
import { BreakGlassResolver } from './api/break-glass.resolver.js';
import { KeepBreakGlass } from './jobs/keep-break-glass.js';
import { LapseRequests } from './jobs/lapse-requests.js';

/** Reading a case of another office in an emergency: two people, one case, one hour, nothing but reading. */
@Module({
  imports: [AuditModule, CaseRoutingModule, NotificationsModule],
  controllers: [BreakGlassController],
  providers: [
    AskToRead,
    DecideBreakGlass,
    LapseBreakGlass,
    KeepBreakGlass,
    LapseRequests,
    ReadBreakGlass,
    TellOfBreakGlass,
    BreakGlassResolver,
  ],
})
export class BreakGlassModule {}
