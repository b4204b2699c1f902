import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { hostOf } from '../domain/host.js';
import { Endpoints } from '../persistence/endpoints.js';
import { type HostEntity } from '../persistence/host.entity.js';
import { Hosts } from '../persistence/hosts.js';
import { GiveUp } from './give-up.js';

/** Where webhooks may lead: one administrator proposes a name, another one approves it, and each of them can take it back. */
@Injectable()
export class HostDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(GiveUp) private readonly giveUp: GiveUp,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  page(request: PageRequest): Promise<Page<HostEntity>> {
    return this.work.read((tx) => tx.of(Hosts).page(request));
  }

  /**
   * A repeat under the same id changes nothing.
   * @throws DomainError `webhook-host/known`
   */
  propose({ id, host }: Pick<HostEntity, 'id' | 'host'>, viewer: Viewer): Promise<HostEntity> {
    return this.work.run(async (tx) => {
      const made = await tx.of(Hosts).byId(id);
      if (made !== null) return made;
      if (await tx.of(Hosts).isKnown(host)) throw new DomainError('webhook-host/known');
      const proposed = { id, host, proposedBy: viewer.account, createdAt: this.clock.now() };
      const row: HostEntity = { ...proposed, approvedBy: null, approvedAt: null };
      await tx.of(Hosts).add(row);
      await this.record(tx, row, 'propose', viewer);
      return row;
    });
  }

  /**
   * As the second person.
   * @throws DomainError `webhook-host/not-found`, `webhook-host/own-proposal`
   */
  approve(id: string, viewer: Viewer): Promise<HostEntity> {
    return this.work.run(async (tx) => {
      const row = await this.lock(tx, id);
      if (row.approvedAt !== null) return row;
      if (row.proposedBy === viewer.account) throw new DomainError('webhook-host/own-proposal');
      const approved = { approvedBy: viewer.account, approvedAt: this.clock.now() };
      await tx.of(Hosts).approve(id, approved.approvedBy, approved.approvedAt);
      await this.record(tx, row, 'approve', viewer);
      return { ...row, ...approved };
    });
  }

  /**
   * One person is enough for less: what is sent there ends at once, and its offices are told.
   * @throws DomainError `webhook-host/not-found`
   */
  withdraw(id: string, viewer: Viewer): Promise<void> {
    return this.work.run(async (tx) => {
      const row = await this.lock(tx, id);
      await tx.of(Hosts).remove(id);
      await tx.asSystem(() => this.endAll(tx, row, viewer));
      await this.record(tx, row, 'withdraw', viewer);
    });
  }

  private async endAll(tx: Tx, { host }: HostEntity, viewer: Viewer): Promise<void> {
    for (const { id } of (await tx.of(Endpoints).active()).filter(({ url }) => hostOf(url) === host)) {
      const endpoint = await tx.of(Endpoints).lock(id);
      if (endpoint !== null) await this.giveUp.endpoint(tx, endpoint, 'host-withdrawn', viewer);
    }
  }

  private async lock(tx: Tx, id: string): Promise<HostEntity> {
    const row = await tx.of(Hosts).lock(id);
    if (row === null) throw new DomainError('webhook-host/not-found');
    return row;
  }

  private record(tx: Tx, { id, host }: HostEntity, action: string, viewer: Viewer): Promise<void> {
    const about = { objectType: 'webhook-host', objectId: id, outcome: 'done' } as const;
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: `webhook-host.${action}`,
      ...about,
      details: { host },
    });
  }
}
