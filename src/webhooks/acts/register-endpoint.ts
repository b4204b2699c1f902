import { Inject, Injectable } from '@nestjs/common';
import { Events, type EventType } from '../../events/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type SigningScheme } from '../domain/signing-scheme.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { EndpointDesk } from './endpoint-desk.js';
import { KeyRing, type NamedKey } from './key-ring.js';

/** Endpoints that one office can have. */
const MOST = 10;

export interface NewEndpoint {
  /** Of the endpoint and of its first key, so that a second attempt finds both. */
  readonly id: string;
  readonly url: string;
  readonly types: readonly EventType[];
  readonly scheme: SigningScheme;
}

export interface EndpointWithKey {
  readonly endpoint: EndpointEntity;
  readonly key: NamedKey;
}

/** Registers an endpoint for the office of a partner's system. Nothing is sent to it before it has answered a challenge. */
@Injectable()
export class RegisterEndpoint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(KeyRing) private readonly keys: KeyRing,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `webhook/url-refused`, `webhook/host-not-approved`, `webhook/no-office`, `webhook/too-many` */
  run(order: NewEndpoint, viewer: Viewer): Promise<EndpointWithKey> {
    this.desk.assertUrl(order.url);
    return this.work.run(async (tx) => {
      const made = await tx.of(Endpoints).visible(order.id, viewer);
      const endpoint = made ?? (await this.add(tx, order, viewer));
      return { endpoint, key: await this.keys.make(tx, order.id, endpoint.id, order.scheme) };
    });
  }

  private async add(tx: Tx, { id, url, types }: NewEndpoint, viewer: Viewer): Promise<EndpointEntity> {
    const { authority, office } = viewer;
    if (authority === null || office === null) throw new DomainError('webhook/no-office');
    await this.desk.assertHost(tx, url);
    if ((await tx.of(Endpoints).count(office)) >= MOST) throw new DomainError('webhook/too-many');
    await tx.asSystem(() => tx.of(Events).number());
    const now = this.clock.now();
    const endpoint: EndpointEntity = {
      id,
      authority,
      office,
      url,
      types: [...types],
      state: 'unverified',
      disabledBecause: null,
      position: String(await tx.of(Events).head(office)),
      failures: 0,
      lastSuccessAt: null,
      restsUntil: null,
      wakeAt: null,
      createdAt: now,
      changedAt: now,
      version: 1,
    };
    await tx.of(Endpoints).add(endpoint);
    await this.desk.record(tx, endpoint, 'register', viewer);
    return endpoint;
  }
}
