import { randomUUID } from 'node:crypto';
import { type AreaKey, competentOffice, type Office, Offices, parseAreaKey } from '../../catalogue/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { isBoundBySecrecy } from '../domain/bound-by-secrecy.js';
import { denials, isDisputed } from '../domain/competence-dispute.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';

/** The authority whose desk helps where bodies cannot agree. */
const WELCOME_DESK = 'integrationsstelle';

/**
 * Opens a dispute where the rejection is the second denial. The body approached first leads until it is settled: the lead of
 * the case has not moved, because nobody has accepted.
 */
export async function disputeAfterDenial(tx: Tx, after: HandOffEntity, at: Date): Promise<void> {
  if (after.reasonCode !== 'not-competent') return;
  const lead = after.caseId === null ? null : await tx.of(CaseLeads).lock(after.caseId);
  const matter = await tx.of(HandOffs).ofMatter(after);
  const deniedBy = denials(matter);
  if (!isDisputed(deniedBy) || (await tx.of(CompetenceDisputes).isOpen(after))) return;
  const first = matter[0] ?? after;
  const leadOffice = lead?.office ?? first.fromOffice;
  const id = randomUUID();
  await tx.of(CompetenceDisputes).open({
    id,
    chain: after.chain,
    caseId: after.caseId,
    service: after.service,
    deniedBy,
    leadAuthority: lead?.authority ?? first.fromAuthority,
    leadOffice,
    deskOffice: await deskFor(tx, leadOffice, matter),
    createdAt: at,
    settledAt: null,
    settledBy: null,
    competentOffice: null,
    note: null,
    version: 1,
  });
  await tx.of(Outbox).add('hand-off.competence-disputed', id);
}

async function deskFor(tx: Tx, leadOffice: string, matter: readonly HandOffEntity[]): Promise<string | null> {
  const confidential = matter.some(({ fromAuthority, filedWith }) => [fromAuthority, filedWith].some(isBoundBySecrecy));
  const place = placeOf(await tx.of(Offices).byId(leadOffice));
  if (confidential || place === undefined) return null;
  const found = competentOffice(await tx.of(Offices).list(WELCOME_DESK), WELCOME_DESK, place, {});
  return found.kind === 'competent' ? found.office.id : null;
}

/** The first area of an office that is a place; an office for the whole federation has none. */
function placeOf(office: Office | null): AreaKey | undefined {
  const places = office?.area.map((area) => parseAreaKey(area)) ?? [];
  return places.find((place) => place.kind === 'key')?.key;
}
