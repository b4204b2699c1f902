import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers, type OutboxHandler } from '../../platform/queue/index.js';
import { BundleHeld } from '../acts/bundle-held.js';
import { BUNDLE } from '../domain/delivery.js';

/** When the time of a digest has come. */
@Injectable()
export class BundleHeldMessages implements OutboxHandler, OnModuleInit {
  readonly topic = BUNDLE;
  readonly name = 'bundle';

  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(BundleHeld) private readonly bundle: BundleHeld,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(this);
  }

  handle(deliveryId: string): Promise<void> {
    return this.bundle.run(deliveryId);
  }
}
