import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Accounts } from '../../identity/index.js';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { CalendarAddresses } from '../persistence/calendar-addresses.js';

/** The secret addresses under which a person's dates are read; told to themselves only. The secret itself is kept nowhere. */
@Injectable()
export class CalendarRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'calendar';
  readonly tables = ['calendar_address'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, office }: DataSubject): Promise<HeldRecord[]> {
    if (office !== null) return [];
    const accounts = await tx.of(Accounts).ofPerson(personId);
    const addresses = await tx.of(CalendarAddresses).everOf(accounts.map(({ id }) => id));
    return addresses.map(({ id, createdAt: since, lastUsedAt, revokedAt }) => {
      const entries = { lastUsedAt: lastUsedAt?.toISOString() ?? null, revokedAt: revokedAt?.toISOString() ?? null };
      return { kind: 'calendar-address', id, since, source: 'person', entries };
    });
  }
}
