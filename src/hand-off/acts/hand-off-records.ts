import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../../platform/database/index.js';
import {
  type DataSubject,
  type HeldRecord,
  type HeldValue,
  type PersonalDataHolder,
  PersonalDataHolders,
} from '../../platform/personal-data/index.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { type HandOffEventEntity } from '../persistence/hand-off-event.entity.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';

/** What was handed over about a person, with its receipts and what happened to it. Drafts are nobody's yet but their author's. */
@Injectable()
export class HandOffRecords implements PersonalDataHolder, OnModuleInit {
  readonly category = 'hand-offs';
  readonly tables = ['hand_off', 'hand_off_event', 'receipt', 'recipient_duty', 'case_lead'];

  constructor(@Inject(PersonalDataHolders) private readonly holders: PersonalDataHolders) {}

  onModuleInit(): void {
    this.holders.hold(this);
  }

  async held(tx: Tx, { personId, caseIds, office }: DataSubject): Promise<HeldRecord[]> {
    const records = await leadsOf(tx, caseIds);
    for (const handOff of await tx.of(HandOffs).ofPerson(personId, office)) {
      const readable = isReadableBy(handOff, office);
      const keptAtLeastUntil = keptUntil(handOff);
      const events = await tx.of(HandOffs).events(handOff.id);
      const receipts = await tx.of(HandOffs).receipts(handOff.id);
      const found = [handOffRecord(handOff, readable), ...receipts.map(receiptRecord)];
      found.push(...events.map((event) => stepRecord(event, readable)));
      found.push(...(await tx.of(RecipientDuties).ofHandOff(handOff.id)).map(dutyRecord));
      records.push(...found.map((record) => ({ ...record, keptAtLeastUntil })));
    }
    return records;
  }
}

/** T8: the record of a hand-off is kept for 730 days after its last event; the database refuses to delete it before. */
const keptUntil = ({ changedAt }: HandOffEntity): Date => new Date(+changedAt + 730 * 86_400_000);

/** As on every other path: a receiver reads the contents only until the hand-off has ended. */
function isReadableBy({ live, fromOffice }: HandOffEntity, office: string | null): boolean {
  return office === null || office === fromOffice || live;
}

function handOffRecord(handOff: HandOffEntity, readable: boolean): HeldRecord {
  const { id, service, kind, state, filedOn, fromOffice, toOffice, outcomeCode, reasonCode, documents } = handOff;
  const contents = readable ? { ...(handOff.content as Readonly<Record<string, HeldValue>>), documents } : {};
  const entries = { service, kind, state, filedOn, fromOffice, toOffice, outcomeCode, reasonCode, ...contents };
  return { kind: 'hand-off', id, since: handOff.createdAt, source: { office: fromOffice }, entries };
}

function stepRecord(
  { handOffId: id, at, action, office, reason, note }: HandOffEventEntity,
  readable: boolean,
): HeldRecord {
  const source = office === null ? ('system' as const) : { office };
  const entries = { action, reason, ...(readable ? { note } : {}) };
  return { kind: 'step', id, since: at, source, entries };
}

function receiptRecord(receipt: ReceiptEntity): HeldRecord {
  const { id, kind, reference, issuedAt, issuedByOffice, service, filedOn, receivedOn, countsFrom } = receipt;
  const entries = { receipt: kind, reference, service, filedOn, receivedOn, countsFrom };
  return { kind: 'receipt', id, since: issuedAt, source: { office: issuedByOffice }, entries };
}

function dutyRecord(duty: RecipientDutyEntity): HeldRecord {
  const { id, kind, office, fields, contents, createdAt: since, reference, acknowledgedAt } = duty;
  const entries = {
    kind,
    toOffice: office,
    fields,
    ...contents,
    reference,
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
  };
  return { kind: 'recipient-duty', id, since, source: 'system', entries };
}

/** Which office leads the cases. */
async function leadsOf(tx: Tx, caseIds: readonly string[]): Promise<HeldRecord[]> {
  const leads = await Promise.all(caseIds.map((caseId) => tx.of(CaseLeads).of(caseId)));
  return leads.flatMap((lead) =>
    lead === null
      ? []
      : [
          {
            kind: 'lead',
            id: lead.caseId,
            since: lead.since,
            source: 'system' as const,
            entries: { office: lead.office },
          },
        ],
  );
}
