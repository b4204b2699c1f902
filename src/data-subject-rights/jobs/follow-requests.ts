import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { SpreadRequest } from '../acts/spread-request.js';

/** What the installation does by itself after somebody has asked, decided or confirmed. */
@Injectable()
export class FollowRequests implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SpreadRequest) private readonly spread: SpreadRequest,
  ) {}

  onModuleInit(): void {
    this.handlers.handle({
      topic: 'rights-request.opened',
      name: 'tell-desk',
      handle: (id) => this.work.run((tx) => this.spread.tellDesk(tx, id)),
    });
    this.handlers.handle({
      topic: 'rights-request.carried-out',
      name: 'tell-recipients',
      handle: (id) => this.work.run((tx) => this.spread.toRecipients(tx, id)),
    });
    for (const topic of ['rights-request.carried-out', 'rights-request.refused']) {
      const handle = (id: string) => this.work.run((tx) => this.spread.tellDecision(tx, id));
      this.handlers.handle({ topic, name: 'tell-decision', handle });
    }
    this.handlers.handle({
      topic: 'hand-off.duty-acknowledged',
      name: 'tell-person',
      handle: (dutyId) => this.work.run((tx) => this.spread.whenConfirmed(tx, dutyId)),
    });
  }
}
