import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EndpointClosures } from '../../catalogue/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Logger } from '../../platform/logging/index.js';
import { Handlers, Outbox, type ScheduledWork } from '../../platform/queue/index.js';
import { RerouteWaiting } from '../acts/reroute-waiting.js';
import { WaitingHandOffs } from '../persistence/waiting-hand-offs.js';

/**
 * Settles what waits where an endpoint was closed: at once, and every minute for what was offered in the same moment. Once it is
 * reopened, both sides of what was held are told.
 */
@Injectable()
export class WatchClosures implements ScheduledWork, OnModuleInit {
  readonly name = 'endpoint-closure-watch';
  readonly every = 60_000;

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(RerouteWaiting) private readonly reroute: RerouteWaiting,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.schedule(this);
    this.handlers.handle({ topic: 'endpoint.closed', name: 'reroute-waiting', handle: () => this.run() });
    this.handlers.handle({ topic: 'endpoint.reopened', name: 'let-go', handle: (id) => this.letGo(id) });
  }

  async run(): Promise<void> {
    for (const { closure, handOffs } of await this.reroute.unsettled()) {
      for (const id of handOffs) {
        await this.reroute.run(id, closure).catch((error: unknown) => this.log.fault(error, { handOff: id }));
      }
    }
  }

  private letGo(closureId: string): Promise<void> {
    return this.work.run(async (tx) => {
      const closure = await tx.of(EndpointClosures).byId(closureId);
      if (closure !== null) await tx.of(Outbox).addAll('hand-off.let-go', await tx.of(WaitingHandOffs).held(closure));
    });
  }
}
