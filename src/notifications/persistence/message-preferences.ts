import { type EntityManager, In } from 'typeorm';
import { type PersonEntity } from '../../identity/index.js';
import { type Preference } from '../domain/preference.js';
import { MessagePreferenceEntity } from './message-preference.entity.js';

export class MessagePreferences {
  constructor(private readonly manager: EntityManager) {}

  /** How `person` wants to be told; whoever said nothing gets mail where there is an address. */
  async of({ id, email, locale }: PersonEntity): Promise<Preference> {
    const row = await this.manager.findOneBy(MessagePreferenceEntity, { personId: id });
    return {
      locale,
      email,
      channels: row?.channels ?? ['mail'],
      phone: row?.phone ?? null,
      postalAddress: row?.postalAddress ?? null,
      quietHours: quietHoursOf(row),
      digest: digestOf(row),
    };
  }

  /** When the person last said how they want to be told; `null` where they never did. */
  async since(personId: string): Promise<Date | null> {
    return (await this.manager.findOneBy(MessagePreferenceEntity, { personId }))?.changedAt ?? null;
  }

  async put(personId: string, preference: Preference, changedAt: Date): Promise<void> {
    const { channels, phone, postalAddress, quietHours, digest } = preference;
    const row: MessagePreferenceEntity = {
      personId,
      channels: [...channels],
      phone,
      postalAddress,
      quietFrom: quietHours?.from ?? null,
      quietTo: quietHours?.to ?? null,
      digestEvery: digest?.every ?? null,
      digestAt: digest?.at ?? null,
      digestWeekday: digest?.weekday ?? null,
      changedAt,
    };
    await this.manager.upsert(MessagePreferenceEntity, row, ['personId']);
  }

  /** Removes what these persons have said, phone and address among it; how many had said something. */
  async remove(persons: readonly string[]): Promise<number> {
    const { affected } = await this.manager.delete(MessagePreferenceEntity, { personId: In([...persons]) });
    return affected ?? 0;
  }
}

function quietHoursOf(row: MessagePreferenceEntity | null): Preference['quietHours'] {
  if (row === null || row.quietFrom === null || row.quietTo === null) return null;
  return { from: row.quietFrom, to: row.quietTo };
}

function digestOf(row: MessagePreferenceEntity | null): Preference['digest'] {
  if (row === null || row.digestEvery === null || row.digestAt === null || row.digestWeekday === null) return null;
  return { every: row.digestEvery, at: row.digestAt, weekday: row.digestWeekday };
}
