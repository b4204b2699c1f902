import { Inject, Injectable } from '@nestjs/common';
import { type EventType } from '../../events/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type SigningScheme } from '../domain/signing-scheme.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { Endpoints } from '../persistence/endpoints.js';
import { Keys } from '../persistence/keys.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';
import { EndpointDesk } from './endpoint-desk.js';
import { type EndpointWithKey } from './register-endpoint.js';
import { KeyRing } from './key-ring.js';

/** Which endpoint, in which version. */
export interface EndpointVersion {
  readonly id: string;
  readonly version: number;
}

export interface EndpointChanges {
  readonly url: string | undefined;
  readonly types: readonly EventType[] | undefined;
}

/** What its owner changes about an endpoint; each is a transaction of its own. */
@Injectable()
export class ChangeEndpoint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(KeyRing) private readonly keys: KeyRing,
  ) {}

  /**
   * Another address has to answer a challenge of its own; what is on its way waits until it has.
   * @throws DomainError `webhook/not-found`, `webhook/version-conflict`, `webhook/url-refused`, `webhook/host-not-approved`
   */
  change({ id, version }: EndpointVersion, { url, types }: EndpointChanges, viewer: Viewer): Promise<EndpointEntity> {
    if (url !== undefined) this.desk.assertUrl(url);
    return this.work.run(async (tx) => {
      const endpoint = await this.desk.lock(tx, id, version, viewer);
      if (url !== undefined) await this.desk.assertHost(tx, url);
      const moved = url !== undefined && url !== endpoint.url && endpoint.state === 'active';
      const changes: Partial<EndpointEntity> = {
        url: url ?? endpoint.url,
        types: [...(types ?? endpoint.types)],
        ...(moved ? { state: 'unverified', failures: 0, restsUntil: null } : {}),
      };
      return this.desk.change(tx, endpoint, { action: 'change', viewer, changes });
    });
  }

  /** @throws DomainError `webhook/not-found`, `webhook/version-conflict`, `webhook/not-allowed` */
  disable({ id, version }: EndpointVersion, viewer: Viewer): Promise<EndpointEntity> {
    return this.work.run(async (tx) => {
      const endpoint = await this.desk.lock(tx, id, version, viewer);
      this.desk.assertAllowed(endpoint, 'disable');
      await tx.of(WebhookDeliveries).giveUpOpen(id);
      const changes = { state: 'disabled', disabledBecause: 'by-owner', wakeAt: null } as const;
      return this.desk.change(tx, endpoint, { action: 'disable', viewer, changes });
    });
  }

  /**
   * A new key under the id `keyId`; the one before signs beside it for a day.
   * @throws DomainError `webhook/not-found`, `webhook/version-conflict`
   */
  rotateKey(
    { id, version }: EndpointVersion,
    { keyId, scheme }: { readonly keyId: string; readonly scheme: SigningScheme | undefined },
    viewer: Viewer,
  ): Promise<EndpointWithKey> {
    return this.work.run(async (tx) => {
      const made = await tx.of(Keys).byId(keyId, id);
      const endpoint = await this.desk.lock(tx, id, made === null ? version : version + 1, viewer);
      const [newest] = await this.keys.signing(tx, id);
      const key = await this.keys.make(tx, keyId, id, scheme ?? newest?.scheme ?? 'hmac-sha256');
      if (made !== null) return { endpoint, key };
      return { endpoint: await this.desk.change(tx, endpoint, { action: 'rotate-key', viewer, changes: {} }), key };
    });
  }

  /** @throws DomainError `webhook/not-found`, `webhook/version-conflict` */
  remove({ id, version }: EndpointVersion, viewer: Viewer): Promise<void> {
    return this.work.run(async (tx) => {
      const endpoint = await this.desk.lock(tx, id, version, viewer);
      await tx.of(WebhookDeliveries).removeAll(id);
      await tx.of(Keys).removeAll(id);
      await tx.of(Endpoints).remove(endpoint);
      await this.desk.record(tx, endpoint, 'remove', viewer);
    });
  }
}
