import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import { Persons } from '../../identity/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { Deliveries } from '../persistence/deliveries.js';
import { Letters } from '../persistence/letters.js';
import { MessagePreferences } from '../persistence/message-preferences.js';
import { type NotificationEntity } from '../persistence/notification.entity.js';
import { Notifications } from '../persistence/notifications.js';

/** What a person was told, by which way, and how they want to be told. Notices on the desks of offices are not theirs. */
@Injectable()
export class MessageRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'messages';
  readonly tables = ['notification', 'delivery', 'letter', 'message_preference'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, caseIds, office }: DataSubject): Promise<HeldRecord[]> {
    const told = await tx.of(Notifications).toPerson(personId, office === null ? null : caseIds);
    return [...(await preferenceOf(tx, personId)), ...told.map(messageRecord), ...(await deliveriesOf(tx, told))];
  }
}

async function preferenceOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
  const person = await tx.of(Persons).byId(personId);
  const since = await tx.of(MessagePreferences).since(personId);
  if (person === null || since === null) return [];
  const { channels, phone, postalAddress, quietHours, digest } = await tx.of(MessagePreferences).of(person);
  const times = { quietFrom: quietHours?.from ?? null, quietTo: quietHours?.to ?? null, digest: digest?.every ?? null };
  const entries = { channels, phone, ...postalAddress, ...times };
  return [{ kind: 'message-preference', id: personId, since, source: 'person', entries }];
}

function messageRecord({ id, createdAt, message, subject, body, shortText, readAt }: NotificationEntity): HeldRecord {
  const entries = { message, subject, body, shortText, readAt: readAt?.toISOString() ?? null };
  return { kind: 'message', id, since: createdAt, source: 'system', entries };
}

async function deliveriesOf(tx: Tx, told: readonly NotificationEntity[]): Promise<HeldRecord[]> {
  const records: HeldRecord[] = [];
  for (const { id, channel, state, sentAt, createdAt: since } of await tx.of(Deliveries).of(told.map(({ id }) => id))) {
    const letter = channel === 'letter' ? await tx.of(Letters).byId(id) : null;
    const entries = { channel, state, sentAt: sentAt?.toISOString() ?? null, postedOn: letter?.postedOn ?? null };
    records.push({ kind: 'delivery', id, since, source: 'system', entries });
  }
  return records;
}
