import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { Logger } from '../../platform/logging/index.js';
import { type SendFailure, type SendResult } from '../channels/send-result.js';
import { nextTry } from '../domain/next-try.js';
import { Deliveries } from '../persistence/deliveries.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { askForDelivery } from './ask-for-delivery.js';
import { type Dispatch } from './dispatch.js';
import { StartDelivery } from './start-delivery.js';

/** Notes how a try ended and plans the next one, by the same channel or by another, where there is to be one. */
@Injectable()
export class EndTry {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StartDelivery) private readonly start: StartDelivery,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  async run({ delivery: tried }: Dispatch, result: SendResult): Promise<void> {
    const outcome = await this.work.run(async (tx) => {
      const delivery = await tx.of(Deliveries).lock(tried.id);
      if (delivery === null) return 'late';
      if (result.kind === 'sent') return this.sent(tx, delivery);
      // counted as lost meanwhile: the try that followed decides
      return delivery.version === tried.version ? this.failed(tx, delivery, result) : 'late';
    });
    const code = result.kind === 'sent' ? '' : result.code;
    this.log.event('delivery', { delivery: tried.id, channel: tried.channel, attempt: tried.attempt, outcome, code });
  }

  private async sent(tx: Tx, delivery: DeliveryEntity): Promise<Outcome> {
    await tx.of(Deliveries).change(delivery, { state: 'sent', sentAt: this.clock.now() });
    return 'sent';
  }

  private async failed(tx: Tx, delivery: DeliveryEntity, result: SendFailure): Promise<Outcome> {
    const failure = { lastFailure: result.failure, lastCode: result.code };
    const due =
      result.failure === 'permanent' ? undefined : nextTry(delivery.attempt, delivery.createdAt, this.clock.now());
    if (due === undefined) {
      await tx.of(Deliveries).change(delivery, { state: 'failed', ...failure });
      await this.start.next(tx, delivery);
      return 'failed';
    }
    await tx.of(Deliveries).change(delivery, { state: 'pending', dueAt: due, ...failure });
    await askForDelivery(tx, delivery, due);
    return 'again';
  }
}

type Outcome = 'sent' | 'again' | 'failed';
