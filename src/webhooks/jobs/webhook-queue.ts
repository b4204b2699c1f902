import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { type OwnQueue, type QueueLoad, QueueStates } from '../../platform/queue/index.js';
import { WebhookLoad } from '../persistence/webhook-load.js';

export const WEBHOOK_QUEUE = 'webhooks';

/** The queue of the webhooks, as administrators see it. */
@Injectable()
export class WebhookQueue implements OwnQueue, OnModuleInit {
  readonly name = WEBHOOK_QUEUE;

  constructor(@Inject(QueueStates) private readonly states: QueueStates) {}

  onModuleInit(): void {
    this.states.add(this);
  }

  load(tx: Tx, now: Date): Promise<QueueLoad> {
    return tx.of(WebhookLoad).now(now);
  }
}
