import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type HeldValue,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { type CaseMemberEntity } from '../persistence/case-member.entity.js';
import { CaseAdvisers } from '../persistence/case-advisers.js';
import { type CaseFile, Cases } from '../persistence/cases.js';
import { CaseKeeping } from './case-keeping.js';
import { WatchedDays } from '../persistence/watched-days.js';

/** The case files of a person. */
@Injectable()
export class CaseRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'case-file';
  readonly tables = ['case', 'case_member', 'case_concern', 'case_adviser', 'watched_day'];

  constructor(
    @Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders,
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
  ) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, office }: DataSubject): Promise<HeldRecord[]> {
    const records: HeldRecord[] = [];
    for (const file of await tx.of(Cases).ofPerson(personId, office)) {
      const keptAtLeastUntil = this.keeping.endOf(file.row) ?? undefined;
      records.push({ ...caseRecord(file), keptAtLeastUntil }, ...membersOf(file), ...concernsOf(file));
      records.push(...(await advisersOf(tx, file)), ...(await watchedOf(tx, file)));
    }
    return records;
  }
}

function caseRecord({ row }: CaseFile): HeldRecord {
  const { id, reference, office, place, languages, documents, status, openedOn, closedAt } = row;
  const end = { closedAt: closedAt?.toISOString() ?? null, reason: row.closeReason };
  const entries = { reference, office, place, languages, documents, status, openedOn, ...end };
  return { kind: 'case', id, since: row.createdAt, source: 'person', entries };
}

/**
 * The person's own facts. Of the others in the household only that they are named, and as what: what is known about them is
 * their data (Art. 15 Abs. 4 DSGVO).
 */
function membersOf({ row, members }: CaseFile): HeldRecord[] {
  const told = { since: row.createdAt, source: 'person' } as const;
  return members.map(({ id, position, relation, facts }) =>
    position === 0
      ? { kind: 'facts', id, ...told, entries: facts as Readonly<Record<string, HeldValue>> }
      : { kind: 'household-member', id, ...told, entries: { relation } },
  );
}

function concernsOf({ row, concerns }: CaseFile): HeldRecord[] {
  return concerns.map(({ id, service, lifeEvent }) => {
    const entries: HeldRecord['entries'] = service === null ? { lifeEvent } : { service };
    return { kind: 'concern', id, since: row.createdAt, source: 'person', entries };
  });
}

async function advisersOf(tx: Tx, { row }: CaseFile): Promise<HeldRecord[]> {
  const advisers = await tx.of(CaseAdvisers).ofCase(row.id);
  return advisers.map(({ id, part, since, until }) => {
    const entries = { part, until: until?.toISOString() ?? null };
    return { kind: 'adviser', id, since, source: { office: row.office }, entries };
  });
}

/** Days of the person that a deadline was started from. */
async function watchedOf(tx: Tx, { row, members }: CaseFile): Promise<HeldRecord[]> {
  const own = members.filter(isThePerson).map(({ id }) => id);
  return (await tx.of(WatchedDays).of(own)).map(({ memberId: id, lawId, value }) => {
    const entries = { deadline: lawId, day: value };
    return { kind: 'watched-day', id, since: row.createdAt, source: 'system', entries };
  });
}

const isThePerson = ({ position }: CaseMemberEntity): boolean => position === 0;
