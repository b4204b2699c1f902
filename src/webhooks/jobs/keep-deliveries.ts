import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type RetainedKind, RetainedKinds } from '../../platform/retention/index.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';

/** Deliveries are kept to be looked at and replayed for a while. */
@Injectable()
export class KeepDeliveries implements RetainedKind, OnModuleInit {
  readonly rule = 'webhook-delivery';

  constructor(@Inject(RetainedKinds) private readonly kinds: RetainedKinds) {}

  onModuleInit(): void {
    this.kinds.keep(this);
  }

  due(tx: Tx, before: Date, limit: number): Promise<string[]> {
    return tx.of(WebhookDeliveries).overBefore(before, limit);
  }

  erase(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.of(WebhookDeliveries).forget(ids);
  }
}
