import { type LocalDate } from '../../authority-kit/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';

/** What is known about a matter that is claimed: whose it is, where it was filed first, and when it reached the holder. */
export interface ClaimedMatter extends Pick<HandOffEntity, 'personId' | 'filedOn' | 'filedWith'> {
  readonly receivedOn: LocalDate;
}

/**
 * Who gives a case away must lead it. The first filing counts, wherever it was: with the holder's own case or with the claimant.
 * @throws DomainError `hand-off/not-the-lead`
 */
export async function claimedMatter(
  tx: Tx,
  claim: HandOffEntity,
  caseId: string | null,
  today: LocalDate,
): Promise<ClaimedMatter> {
  await assertLead(tx, claim, caseId);
  const { id, chain, service } = claim;
  const filings = await tx.of(HandOffs).ofMatter({ chain, caseId, service });
  const earlier = filings.filter((one) => one.id !== id && one.offeredAt !== null);
  const first = [claim, ...earlier].reduce((one, other) => (other.filedOn < one.filedOn ? other : one));
  const personId = earlier.find((one) => one.personId !== null)?.personId ?? null;
  const { filedOn, filedWith } = first;
  return { personId, filedOn, filedWith, receivedOn: (await arrivalAt(tx, claim.toOffice, earlier)) ?? today };
}

async function assertLead(tx: Tx, { toOffice }: HandOffEntity, caseId: string | null): Promise<void> {
  if (caseId === null) return;
  const lead = await tx.of(CaseLeads).lock(caseId);
  if (lead?.office !== toOffice) throw new DomainError('hand-off/not-the-lead');
}

/** The first day on which the office confirmed to have got the matter. */
async function arrivalAt(tx: Tx, office: string, filings: readonly HandOffEntity[]): Promise<LocalDate | undefined> {
  const receipts: ReceiptEntity[] = [];
  for (const { id } of filings) receipts.push(...(await tx.of(HandOffs).receipts(id)));
  const own = receipts.filter(({ kind, issuedByOffice }) => kind === 'R1' && issuedByOffice === office);
  return own.map(({ receivedOn }) => receivedOn).toSorted()[0];
}
