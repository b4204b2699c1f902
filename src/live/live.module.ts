import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { EventDesk } from './acts/event-desk.js';
import { FollowEvents } from './acts/follow-events.js';
import { ChangesResolver } from './api/changes.resolver.js';
import { AdmitSubscription } from './sockets/admit-subscription.js';
import { LiveProtocol } from './sockets/live-protocol.js';
import { LiveServer } from './sockets/live-server.js';
import { SignInConnection } from './sockets/sign-in-connection.js';

@Module({
  imports: [IdentityModule],
  providers: [AdmitSubscription, ChangesResolver, EventDesk, FollowEvents, LiveProtocol, LiveServer, SignInConnection],
})
export class LiveModule {}
