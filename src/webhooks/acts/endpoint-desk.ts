import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { isHere, refusalOf } from '../../platform/http/outgoing/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { allowedActions, type EndpointAction } from '../domain/endpoint-state.js';
import { hostOf } from '../domain/host.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { Hosts } from '../persistence/hosts.js';

/** What every act on an endpoint asks first and records last. */
@Injectable()
export class EndpointDesk {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `webhook/url-refused` */
  assertUrl(url: string): void {
    const reason = refusalOf(url, this.config.outgoing);
    if (reason !== undefined) throw new DomainError('webhook/url-refused', { reason });
  }

  /**
   * Nothing is sent to a name that two administrators have not approved; this machine is for trying out.
   * @throws DomainError `webhook/host-not-approved`
   */
  async assertHost(tx: Tx, url: string): Promise<void> {
    if (isHere(url, this.config.outgoing) || (await tx.of(Hosts).isApproved(hostOf(url)))) return;
    throw new DomainError('webhook/host-not-approved');
  }

  /**
   * The viewer's endpoint, locked, in the version the viewer acts on.
   * @throws DomainError `webhook/not-found`, `webhook/version-conflict`
   */
  async lock(tx: Tx, id: string, version: number, viewer: Viewer): Promise<EndpointEntity> {
    const endpoint = await tx.of(Endpoints).lockVisible(id, viewer);
    if (endpoint === null) throw new DomainError('webhook/not-found');
    if (endpoint.version !== version)
      throw new DomainError('webhook/version-conflict', { currentVersion: endpoint.version });
    return endpoint;
  }

  /** @throws DomainError `webhook/not-allowed` with `allowedActions` */
  assertAllowed({ state }: EndpointEntity, action: EndpointAction): void {
    const allowed = allowedActions(state);
    if (!allowed.includes(action)) throw new DomainError('webhook/not-allowed', { allowedActions: allowed });
  }

  /** Changes a locked endpoint in a way its owner can see, and records it; `viewer` is `null` where the system acts. */
  async change(
    tx: Tx,
    endpoint: EndpointEntity,
    { action, viewer, changes }: { action: string; viewer: Viewer | null; changes: Partial<EndpointEntity> },
  ): Promise<EndpointEntity> {
    const seen = { ...changes, version: endpoint.version + 1, changedAt: this.clock.now() };
    await tx.of(Endpoints).change(endpoint, seen);
    const after = { ...endpoint, ...seen };
    await this.record(tx, after, action, viewer);
    return after;
  }

  async record(tx: Tx, { id, state, version }: EndpointEntity, action: string, viewer: Viewer | null): Promise<void> {
    await tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: `webhook.${action}`,
      objectType: 'webhook',
      objectId: id,
      outcome: 'done',
      details: { state, version },
    });
  }
}
