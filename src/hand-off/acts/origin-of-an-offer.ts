import { type LocalDate } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { cameBack } from '../domain/came-back.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type Desk } from './desks.js';
import { type Origin } from './new-hand-off.js';
import { type Offer } from './offer.js';
import { sideOf } from './side-of.js';

/** What an offer starts from: the offer with what is known about the matter already, its filing, and when it reached the sender. */
export interface Start {
  readonly offer: Offer;
  readonly origin: Origin;
  readonly receivedOn: LocalDate;
}

/** A new matter is filed with the sender; one that came back keeps the day and the body of its first filing. */
export async function startOf(tx: Tx, offer: Offer, from: Desk, today: LocalDate, viewer: Viewer): Promise<Start> {
  if (offer.takesUp === undefined) return { offer, ...filedWithSender(offer, from, today) };
  const before = await comeBack(tx, offer.takesUp, viewer);
  const { filedOn, filedWith, caseId, personId } = before;
  const about = { caseId: offer.caseId ?? caseId ?? undefined, personId: offer.personId ?? personId ?? undefined };
  const origin = { filedOn, filedWith, predecessor: null, after: null };
  return { offer: { ...offer, ...about }, origin, receivedOn: await arrivalAtSender(tx, before) };
}

/** @throws DomainError `hand-off/filed-in-future` */
function filedWithSender({ filedOn }: Offer, from: Desk, today: LocalDate): Omit<Start, 'offer'> {
  if (filedOn !== undefined && filedOn > today) throw new DomainError('hand-off/filed-in-future');
  const day = filedOn ?? today;
  const origin = { filedOn: day, filedWith: from.authority, predecessor: null, after: null };
  return { origin, receivedOn: day };
}

/** @throws DomainError `hand-off/not-found`, `hand-off/not-come-back` */
async function comeBack(tx: Tx, id: string, viewer: Viewer): Promise<HandOffEntity> {
  const before = await tx.of(HandOffs).visible(id, viewer);
  if (before === null) throw new DomainError('hand-off/not-found');
  if (sideOf(before, viewer) !== 'sender' || !cameBack(before)) throw new DomainError('hand-off/not-come-back');
  return before;
}

/** The day the sender of `handOff` got the matter, as its own receipt says. */
export async function arrivalAtSender(tx: Tx, handOff: HandOffEntity): Promise<LocalDate> {
  const receipts = await tx.of(HandOffs).receipts(handOff.id);
  const own = receipts.find(({ kind, issuedByOffice }) => kind === 'R1' && issuedByOffice === handOff.fromOffice);
  return own?.receivedOn ?? handOff.filedOn;
}
