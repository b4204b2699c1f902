import { Inject, Injectable } from '@nestjs/common';
import { Persons } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { isOver } from '../domain/delivery.js';
import { endOfTry, MOST_TRIES } from '../domain/next-try.js';
import { quietUntil } from '../domain/plan-delivery.js';
import { Deliveries } from '../persistence/deliveries.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { MessagePreferences } from '../persistence/message-preferences.js';
import { askForDelivery } from './ask-for-delivery.js';
import { type Dispatch, writeMessage } from './dispatch.js';
import { saidIn, StartDelivery } from './start-delivery.js';
import { type Telling } from './telling.js';
import { toldBy } from './told-by.js';

/** Notes that a message is about to leave, before it does: whatever happens then, the delivery is found and ended. */
@Injectable()
export class BeginTry {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(StartDelivery) private readonly start: StartDelivery,
  ) {}

  /** The message to send, or nothing where it is over, taken back, impossible, or not yet time. */
  run(deliveryId: string): Promise<Dispatch | undefined> {
    return this.work.run(async (tx) => {
      const delivery = await tx.of(Deliveries).lock(deliveryId);
      if (delivery === null || isOver(delivery.state)) return undefined;
      // early, or a try is under way: looked at again then, because the one who tries may not live to its end
      if (this.clock.now() < delivery.dueAt) return this.again(tx, delivery, delivery.dueAt);
      return this.begin(tx, delivery);
    });
  }

  private async begin(tx: Tx, delivery: DeliveryEntity): Promise<Dispatch | undefined> {
    const telling = await this.telling(tx, delivery);
    if (telling === 'taken-back') {
      await tx.of(Deliveries).change(delivery, { state: 'cancelled' });
      return undefined;
    }
    const message = telling === 'nobody' ? undefined : writeMessage(delivery.channel, telling);
    if (telling === 'nobody' || message === undefined) return this.giveUp(tx, delivery, 'no-address');
    if (delivery.attempt >= MOST_TRIES) return this.giveUp(tx, delivery, 'no-answer');
    const now = this.clock.now();
    const quiet = quietUntil(saidIn(telling.told[0]), delivery.channel, telling.preference, now);
    if (quiet !== undefined) {
      await tx.of(Deliveries).change(delivery, { state: 'pending', dueAt: quiet });
      return this.again(tx, delivery, quiet);
    }
    const begun = {
      state: 'sending',
      attempt: delivery.attempt + 1,
      sendingSince: now,
      dueAt: endOfTry(now),
    } as const;
    const version = await tx.of(Deliveries).change(delivery, begun);
    return { message, delivery: { ...delivery, ...begun, version } };
  }

  private async telling(tx: Tx, delivery: DeliveryEntity): Promise<Telling | 'taken-back' | 'nobody'> {
    const [first, ...others] = await toldBy(tx, delivery);
    if (first === undefined) return 'taken-back';
    const person = await tx.of(Persons).byId(delivery.personId);
    if (person === null) return 'nobody';
    const preference = await tx.of(MessagePreferences).of(person);
    return { told: [first, ...others], person, preference, link: this.config.publicUrl };
  }

  private async again(tx: Tx, delivery: DeliveryEntity, dueAt: Date): Promise<undefined> {
    await askForDelivery(tx, delivery, dueAt);
  }

  private async giveUp(tx: Tx, delivery: DeliveryEntity, code: string): Promise<undefined> {
    await tx.of(Deliveries).change(delivery, { state: 'failed', lastFailure: 'permanent', lastCode: code });
    await this.start.next(tx, delivery);
  }
}
