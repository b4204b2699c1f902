import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type Effect } from '../domain/states.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';
import { Timers } from '../persistence/timers.js';
import { disputeAfterDenial } from './open-dispute.js';

type Carry = (tx: Tx, after: HandOffEntity, at: Date) => Promise<void>;

const moveLead: Carry = async (tx, { caseId, toAuthority, toOffice }, at) => {
  if (caseId === null) return;
  await tx.of(CaseLeads).move({ caseId, authority: toAuthority, office: toOffice, since: at });
};

/** Only a lead that this hand-off brought: one that another transfer has moved on since stays where it is. */
const returnLead: Carry = async (tx, { id, caseId, kind, fromAuthority, fromOffice, toOffice }, at) => {
  if (caseId === null || kind !== 'TRANSFER') return;
  const lead = await tx.of(CaseLeads).lock(caseId);
  if (lead?.office !== toOffice || !(await cameWith(tx, id, lead.since))) return;
  await tx.of(CaseLeads).move({ caseId, authority: fromAuthority, office: fromOffice, since: at });
};

async function cameWith(tx: Tx, id: string, since: Date): Promise<boolean> {
  const events = await tx.of(HandOffs).events(id);
  return events.some(({ action, at }) => action === 'accept' && at.valueOf() === since.valueOf());
}

/** Who never got to see it has nothing to delete. */
const imposeDeletion: Carry = async (tx, { id, toAuthority, toOffice, fields, offeredAt }, at) => {
  if (offeredAt === null) return;
  const receiver = { authority: toAuthority, office: toOffice };
  const duty = {
    handOffId: id,
    occasion: id,
    kind: 'delete',
    ...receiver,
    fields,
    contents: {},
    createdAt: at,
  } as const;
  await tx.of(RecipientDuties).impose(duty);
};

const cancelMessages: Carry = async (tx, { id }, at) => {
  const timers = await tx.of(Timers).of(id);
  await tx.of(Outbox).cancel([id, ...timers.map((timer) => timer.id)], at);
};

/** Effects of the state table that are more than a column of the hand-off, a receipt or a timer. */
const CARRY: Partial<Record<Effect, Carry>> = {
  'move-lead': moveLead,
  'return-lead': returnLead,
  'impose-deletion-duty': imposeDeletion,
  'cancel-messages': cancelMessages,
  'dispute-after-second-denial': disputeAfterDenial,
};

/**
 * Carries out what comes with a step, in its transaction and in the order of the table: it may reach the lead of a case whose file
 * another desk keeps, and hand-offs of the same matter between others.
 */
export async function carryOut(tx: Tx, effects: readonly Effect[], after: HandOffEntity, at: Date): Promise<void> {
  await tx.asSystem(async () => {
    for (const effect of effects) await CARRY[effect]?.(tx, after, at);
  });
}
