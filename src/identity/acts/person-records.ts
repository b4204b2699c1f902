import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { Accounts } from '../persistence/accounts.js';
import { Persons } from '../persistence/persons.js';

/** Who the person is, and with what they sign in. */
@Injectable()
export class PersonRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'identity';
  readonly tables = ['person', 'account'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  /** How somebody signs in is told to themselves only. */
  async held(tx: Tx, { personId, office }: DataSubject): Promise<HeldRecord[]> {
    const person = await tx.of(Persons).byId(personId);
    if (person === null) return [];
    const { id, givenName, familyName, email, locale, createdAt: since } = person;
    const own = {
      kind: 'person',
      id,
      since,
      source: 'person',
      entries: { givenName, familyName, email, locale },
    } as const;
    const accounts = office === null ? await tx.of(Accounts).ofPerson(personId) : [];
    const signIns = accounts.map(({ id: account, issuer, subject, active }) => ({
      kind: 'account',
      id: account,
      since,
      source: 'system' as const,
      entries: { issuer, subject, active },
    }));
    return [own, ...signIns];
  }
}
