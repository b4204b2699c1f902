import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import {
  type ClosureReason,
  concerns,
  type EndpointClosure,
  EndpointClosures,
  Offices,
  Register,
} from '../../catalogue/index.js';
import { type LocalDate } from '../../authority-kit/index.js';
import { EVENT_TYPES, writeEvent } from '../../events/index.js';
import { WaitingHandOffs } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';

/** Which endpoints are closed, why, and how long. */
export interface ClosingOrder {
  /** Id of the request; sent twice, it closes once. */
  readonly id: string;
  readonly authority: string;
  /** Every office of the authority where it is left out. */
  readonly office?: string;
  /** Every service where it is left out. */
  readonly service?: string;
  readonly reason: ClosureReason;
  /** Last day; until somebody reopens it where it is left out. */
  readonly until?: LocalDate;
}

/**
 * Closes hand-off endpoints: nothing new is taken from the commit on. What waits there is settled by the module of hand-offs;
 * its senders and the offices that are closed learn of it by an event.
 */
@Injectable()
export class CloseEndpoint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `endpoint/unknown`, `endpoint/until-passed` */
  run(order: ClosingOrder, viewer: Viewer): Promise<EndpointClosure> {
    return this.work.run(async (tx) => {
      const made = await tx.of(EndpointClosures).byId(order.id);
      if (made !== null) return made;
      await this.assertKnown(tx, order);
      const { id, authority, office = null, service = null, reason, until = null } = order;
      if (until !== null && until < this.clock.today()) throw new DomainError('endpoint/until-passed');
      const at = this.clock.now();
      const closing = { id, authority, office, service, reason, until, createdAt: at, reopenedAt: null, version: 1 };
      await tx.asSystem(() => tx.of(EndpointClosures).add(closing));
      await tellOfClosure(tx, closing, { step: 'close_endpoint', at, viewer });
      await tx.of(Outbox).add('endpoint.closed', id);
      return closing;
    });
  }

  private async assertKnown(tx: Tx, { authority, office, service }: ClosingOrder): Promise<void> {
    const provided = service === undefined || this.register.service(service) !== undefined;
    if (this.register.authority(authority) === undefined || !provided) throw new DomainError('endpoint/unknown');
    if (office === undefined) return;
    if ((await tx.of(Offices).byId(office))?.authority !== authority) throw new DomainError('endpoint/unknown');
  }
}

interface Told {
  readonly step: 'close_endpoint' | 'reopen_endpoint';
  readonly at: Date;
  /** `null` where its last day is over. */
  readonly viewer: Viewer | null;
}

/** Writes down who did it, and tells the offices it concerns: those that are closed, and those whose hand-offs wait there. */
export async function tellOfClosure(tx: Tx, closure: EndpointClosure, { step, at, viewer }: Told): Promise<void> {
  const { id, authority, office, service, reason, until, version } = closure;
  await tx.of(AuditTrail).record({
    at,
    viewer,
    action: step === 'close_endpoint' ? 'endpoint.close' : 'endpoint.reopen',
    objectType: 'endpoint-closure',
    objectId: id,
    outcome: 'done',
    details: { authority, office, service, reason, until },
  });
  const closed = (await tx.of(Offices).list(authority)).filter((one) => concerns(closure, one)).map((one) => one.id);
  const senders = await tx.asSystem(() => tx.of(WaitingHandOffs).senders(closure));
  const type = EVENT_TYPES[step];
  await writeEvent(tx, { type, subject: id, sequence: version, at, offices: [...closed, ...senders] });
}
