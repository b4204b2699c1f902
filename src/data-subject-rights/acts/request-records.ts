import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type HeldValue,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** What a person asked for about their data. */
@Injectable()
export class RequestRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'requests';
  readonly tables = ['rights_request'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, office }: DataSubject): Promise<HeldRecord[]> {
    const requests = await tx.of(RightsRequests).ofPerson(personId, office);
    return requests.map(({ id, state, fields, correction, code, createdAt, decidedAt }) => {
      const { facts, fields: texts, ...names } = correction ?? { facts: {}, fields: {} };
      const said = { ...names, ...facts, ...texts } as Readonly<Record<string, HeldValue>>;
      const decided = { state, reason: code, decidedAt: decidedAt?.toISOString() ?? null };
      const entries = { fields, ...said, ...decided };
      return { kind: 'rights-request', id, since: createdAt, source: 'person', entries };
    });
  }
}
