import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { type LetterEntity } from '../persistence/letter.entity.js';
import { Letters } from '../persistence/letters.js';
import { Reminders } from '../persistence/reminders.js';

/** The deadlines of a person, the letters of authorities they follow from, and the reminders. */
@Injectable()
export class DeadlineRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'deadlines';
  readonly tables = ['received_letter', 'deadline', 'deadline_suspension', 'deadline_extension', 'reminder'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, caseIds }: DataSubject): Promise<HeldRecord[]> {
    const isOwn = (row: { readonly personId: string | null }) => row.personId === null || row.personId === personId;
    const records: HeldRecord[] = [];
    for (const caseId of caseIds) {
      const letters = (await tx.of(Letters).ofCases([caseId])).filter(isOwn);
      const deadlines = (await tx.of(Deadlines).ofCases([caseId])).filter(isOwn);
      records.push(...letters.map(letterRecord), ...deadlines.map(deadlineRecord));
      records.push(...(await changesOf(tx, deadlines)), ...(await remindersOf(tx, deadlines)));
    }
    return records;
  }
}

function letterRecord(letter: LetterEntity): HeldRecord {
  const { id, authority, service, delivery, postedOn, envelopeDate, abroad, instruction, route } = letter;
  const entries = { service, delivery, postedOn, envelopeDate, abroad, instruction, route };
  return { kind: 'received-letter', id, since: letter.recordedAt, source: { authority }, entries };
}

function deadlineRecord(row: DeadlineEntity): HeldRecord {
  const { id, lawId: deadline, triggerEvent, triggerDate, deemedDelivery, nominalEnd, endDate, altEndDate } = row;
  const days = { triggerDate, deemedDelivery, nominalEnd, endDate, altEndDate, effectiveFrom: row.effectiveFrom };
  const entries = { deadline, triggerEvent, ...days, state: row.state, confirmation: row.confirmation };
  return { kind: 'deadline', id, since: row.startedAt, source: 'system', entries };
}

/** Of all versions of a deadline once. */
async function changesOf(tx: Tx, deadlines: readonly DeadlineEntity[]): Promise<HeldRecord[]> {
  const records: HeldRecord[] = [];
  for (const { line, office } of deadlines.filter(({ revision }) => revision === 1)) {
    const made = { source: { office } };
    const changes = tx.of(DeadlineChanges);
    for (const { id, recordedAt: since, since: from, until, reason } of await changes.wordedSuspensions([line])) {
      const entries = { from: from.toISOString(), until: until?.toISOString() ?? null, reason };
      records.push({ kind: 'suspension', id, since, ...made, entries });
    }
    for (const { id, recordedAt: since, until, reason, grantedBy } of await changes.wordedExtensions([line])) {
      records.push({ kind: 'extension', id, since, ...made, entries: { until, reason, grantedBy } });
    }
  }
  return records;
}

/** What went to the person; a rung that is still to come is announced, not stored about them. */
async function remindersOf(tx: Tx, deadlines: readonly DeadlineEntity[]): Promise<HeldRecord[]> {
  const reminders = await tx.of(Reminders).of(deadlines.map(({ id }) => id));
  return reminders
    .filter(({ recipient }) => recipient === 'person')
    .flatMap(({ id, dueOn, message, firedAt: since }) =>
      since === null ? [] : [{ kind: 'reminder', id, since, source: 'system' as const, entries: { dueOn, message } }],
    );
}
