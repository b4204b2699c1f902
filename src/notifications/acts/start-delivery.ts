import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type PersonEntity, Persons } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { BUNDLE, type ChannelId } from '../domain/delivery.js';
import { type DeliveryPlan, planDelivery } from '../domain/plan-delivery.js';
import { rankOf } from '../domain/rank-message.js';
import { type Said } from '../domain/urgency.js';
import { Deliveries } from '../persistence/deliveries.js';
import { type DeliveryEntity } from '../persistence/delivery.entity.js';
import { MessagePreferences } from '../persistence/message-preferences.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { type Message } from '../texts/message-texts.js';
import { askForDelivery } from './ask-for-delivery.js';
import { Channels } from './channels.js';
import { toldBy } from './told-by.js';

/** Sends a message on its way: by the channel the person likes best, or the next one after that has failed. */
@Injectable()
export class StartDelivery {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Channels) private readonly channels: Channels,
  ) {}

  /** The first way of a message that has just come to be. */
  async first(tx: Tx, notification: NotificationEntity, person: PersonEntity): Promise<void> {
    const plan = await this.plan(tx, notification, person, []);
    if (plan === undefined) return;
    const whose = { personId: person.id, notificationId: notification.id };
    await this.start(tx, plan, whose, rankOf(saidIn(notification)));
  }

  /** The next way, after `failed` was the last try by its channel; nothing where there is none. */
  async next(tx: Tx, failed: DeliveryEntity): Promise<void> {
    const [told] = await toldBy(tx, failed);
    const person = await tx.of(Persons).byId(failed.personId);
    if (told === undefined || person === null) return;
    const plan = await this.plan(tx, told, person, await tx.of(Deliveries).triedChannels(failed));
    if (plan === undefined) return;
    const { personId, notificationId } = failed;
    const id = await this.start(tx, plan, { personId, notificationId }, rankOf(saidIn(told)));
    if (notificationId === null) await tx.of(Deliveries).passOn(failed.id, id);
  }

  /** One delivery that carries those `held`. */
  async together(tx: Tx, held: readonly [DeliveryEntity, ...DeliveryEntity[]]): Promise<void> {
    const plan = { channel: held[0].channel, dueAt: this.clock.now(), held: false };
    const id = await this.start(tx, plan, { personId: held[0].personId, notificationId: null });
    await tx.of(Deliveries).bundle(held, id);
  }

  private async plan(
    tx: Tx,
    notification: NotificationEntity,
    person: PersonEntity,
    failed: readonly ChannelId[],
  ): Promise<DeliveryPlan | undefined> {
    const preference = await tx.of(MessagePreferences).of(person);
    const known = { now: this.clock.now(), offered: this.channels.offered(), failed };
    return planDelivery(saidIn(notification), preference, known);
  }

  private async start(
    tx: Tx,
    { channel, dueAt, held }: DeliveryPlan,
    whose: Pick<DeliveryEntity, 'personId' | 'notificationId'>,
    rank?: number,
  ): Promise<string> {
    const id = randomUUID();
    const state = held ? 'held' : 'pending';
    const createdAt = this.clock.now();
    await tx.of(Deliveries).add({ id, ...whose, channel, state, dueAt, createdAt, ...UNTRIED });
    if (held) await tx.of(Outbox).add(BUNDLE, id, dueAt);
    else await askForDelivery(tx, { id, channel }, dueAt, rank);
    return id;
  }
}

const UNTRIED = {
  bundle: null,
  attempt: 0,
  sendingSince: null,
  lastFailure: null,
  lastCode: null,
  sentAt: null,
  version: 1,
} as const;

/** A stored message with its values. */
export function saidIn({ message, params, createdAt }: NotificationEntity): Said {
  return { message: message as Message, params: { ...params }, createdAt };
}
