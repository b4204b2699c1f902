import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Persons } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { renderMessage } from '../domain/render-message.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';
import { type LateHint } from '../texts/late-hints.js';
import { type Message, type MessageParams } from '../texts/message-texts.js';
import { StartDelivery } from './start-delivery.js';

/** A message with the values it needs. */
type Telling = { readonly [M in Message]: { readonly message: M; readonly params: MessageParams<M> } }[Message];

/** What a person is told, once for each `dedupeKey`: a name of the occasion that holds ids only. */
export type PersonNotice = Telling & {
  readonly dedupeKey: string;
  readonly personId: string;
  readonly caseId: string | null;
  /** Said in the account after the message itself. */
  readonly lateHint?: LateHint;
};

/** Tells a person something, in their language: in their account, and outside of it as they want to be told. */
@Injectable()
export class TellPerson {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StartDelivery) private readonly start: StartDelivery,
  ) {}

  /**
   * Part of the transaction of what the person is told about: the message leaves with its commit or not at all.
   * The same occasion a second time changes and sends nothing.
   * @throws DomainError `notification/no-such-person`
   * @throws PlaceholderProblem where a value is missing or has the wrong shape
   */
  async within(tx: Tx, { dedupeKey, personId, caseId, message, params, lateHint }: PersonNotice): Promise<void> {
    const person = await tx.of(Persons).byId(personId);
    if (person === null) throw new DomainError('notification/no-such-person');
    const { locale, fallback, subject, body, sms } = renderMessage({
      message,
      locale: person.locale,
      params,
      lateHint,
    });
    const notification: NotificationEntity = {
      id: randomUUID(),
      dedupeKey,
      personId,
      office: null,
      accountId: null,
      caseId,
      message,
      params,
      localeUsed: locale,
      localeAsked: person.locale,
      fallback,
      subject,
      body,
      shortText: sms,
      createdAt: this.clock.now(),
      readAt: null,
      cancelledAt: null,
    };
    if (await tx.of(Notifications).addOnce(notification)) await this.start.first(tx, notification, person);
  }
}
