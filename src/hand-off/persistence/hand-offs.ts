import { randomBytes } from 'node:crypto';
import { type EntityManager, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import {
  ABOUT_ONESELF,
  type Grant,
  HAND_OFFS,
  parametersOf,
  predicateOf,
  RECEIVED,
  type RowAction,
  type RowRule,
  SENT,
  subjectOf,
} from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { receiptReference } from '../domain/receipt.js';
import { linked, type UnlinkedEvent } from './event-links.js';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { ReceiptEntity } from './receipt.entity.js';
import { SealedHandOffs } from './sealed-hand-offs.js';
import { SealedNotes } from './sealed-notes.js';

/** Hand-offs received by, sent by, come back to, or about the viewer. */
export type Direction = 'in' | 'out' | 'returned' | 'own';

/** What belongs together: one chain, and every other hand-off of the same service of the same case. */
export type Matter = Pick<HandOffEntity, 'chain' | 'caseId' | 'service'>;

export class HandOffs {
  constructor(private readonly manager: EntityManager) {}

  async add(handOff: HandOffEntity): Promise<void> {
    const contents = new SealedHandOffs(this.manager);
    await this.manager.insert(HandOffEntity, await contents.sealed(handOff));
    await contents.keepGrant(handOff);
  }

  /** The hand-off, where `viewer` takes part in it; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<HandOffEntity | null> {
    return this.open(this.seenBy(viewer, 'find').andWhere('hand_off.id = :id', { id }).getOne());
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<HandOffEntity | null> {
    const found = this.seenBy(viewer, 'change').andWhere('hand_off.id = :id', { id });
    return this.open(found.setLock('pessimistic_write').getOne());
  }

  /** Locked until the transaction ends; `null` where somebody else is working on it right now. */
  lockFree(id: string): Promise<HandOffEntity | null> {
    const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;
    return this.open(this.manager.findOne(HandOffEntity, { where: { id }, lock }));
  }

  /** Locked until the transaction ends. */
  lock(id: string): Promise<HandOffEntity | null> {
    return this.open(this.manager.findOne(HandOffEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  /** Every hand-off of the chain, the first one first. */
  chain(chain: string): Promise<HandOffEntity[]> {
    return this.openAll(this.manager.find(HandOffEntity, { where: { chain }, order: { hops: 'ASC' } }));
  }

  /** The hand-off that this one was passed on as. */
  successor({ id }: HandOffEntity): Promise<HandOffEntity | null> {
    return this.open(this.manager.findOneBy(HandOffEntity, { predecessor: id }));
  }

  /** Every hand-off of the matter, the oldest first. */
  ofMatter({ chain, caseId, service }: Matter): Promise<HandOffEntity[]> {
    const same = caseId === null ? [{ chain }] : [{ chain }, { caseId, service }];
    const order = { createdAt: 'ASC', hops: 'ASC' } as const;
    return this.openAll(this.manager.find(HandOffEntity, { where: same, order }));
  }

  /** Every hand-off of one service of a case, the oldest first. */
  ofService(caseId: string, service: string): Promise<HandOffEntity[]> {
    return this.openAll(this.manager.find(HandOffEntity, { where: { caseId, service }, order: { createdAt: 'ASC' } }));
  }

  byId(id: string): Promise<HandOffEntity | null> {
    return this.open(this.manager.findOneBy(HandOffEntity, { id }));
  }

  /** Whether the same service of the same case is already being transferred. */
  hasLiveTransfer({ caseId, kind, service }: HandOffEntity): Promise<boolean> {
    if (caseId === null || kind !== 'TRANSFER') return Promise.resolve(false);
    return this.manager.existsBy(HandOffEntity, { caseId, kind, service, live: true });
  }

  /** Those about a person that were offered, oldest first; those that `office` sent or received, where one is named. */
  ofPerson(personId: string, office: string | null): Promise<HandOffEntity[]> {
    const offered = { personId, offeredAt: Not(IsNull()) };
    const where =
      office === null
        ? offered
        : [
            { ...offered, fromOffice: office },
            { ...offered, toOffice: office },
          ];
    return this.openAll(this.manager.find(HandOffEntity, { where, order: { offeredAt: 'ASC', id: 'ASC' } }));
  }

  /** A page of them, newest first. */
  async page(viewer: Viewer, direction: Direction, request: PageRequest): Promise<Page<HandOffEntity>> {
    const { grant, andOnly = 'TRUE' } = DIRECTIONS[direction];
    const query = this.ruledBy({ ...HAND_OFFS, grants: [grant] }, viewer, 'list');
    const page = await pageOf(query.andWhere(andOnly), request);
    await new SealedHandOffs(this.manager).opened(page.items);
    return page;
  }

  /** Everything but the contents, which never change; a draft ends with its note. */
  async change(handOff: HandOffEntity): Promise<void> {
    const { id, content: _content, sealedContent: _sealed, erasedAt: _erasedAt, draft, ...row } = handOff;
    const submitted = draft === null ? { draft, sealedDraft: null } : {};
    mustChange(await this.manager.update(HandOffEntity, { id }, { ...row, ...submitted }));
    await new SealedHandOffs(this.manager).keepGrant(handOff);
  }

  /** Removes the contents and what was written about them for good; names of fields, receipts and events stay. */
  async purge(id: string, at: Date): Promise<void> {
    const nothing = { content: {}, sealedContent: null, sealedDraft: null, documents: [], documentGaps: [] };
    mustChange(await this.manager.update(HandOffEntity, { id }, { ...nothing, purgedAt: at }));
    const written = [
      { handOffId: id, note: Not(IsNull()) },
      { handOffId: id, sealedNote: Not(IsNull()) },
    ];
    await this.manager.update(HandOffEventEntity, written, { note: null, noteSalt: null, sealedNote: null });
    await new SealedHandOffs(this.manager).forget(id);
  }

  /** Adds an event, linked to the one before; the hand-off must be locked or new. */
  async append(event: UnlinkedEvent): Promise<void> {
    const { handOffId } = event;
    const order = { sequence: 'DESC' } as const;
    const last = await this.manager.findOne(HandOffEventEntity, { where: { handOffId }, order });
    const link = linked(event, last?.hash ?? null);
    await this.manager.insert(HandOffEventEntity, await new SealedNotes(this.manager).sealed(link));
  }

  async events(handOffId: string): Promise<HandOffEventEntity[]> {
    const events = await this.manager.find(HandOffEventEntity, { where: { handOffId }, order: { sequence: 'ASC' } });
    return new SealedNotes(this.manager).opened(events);
  }

  /** The same as they are found, for whoever looks whether somebody has changed them. */
  async record(handOffId: string): Promise<HandOffEventEntity[]> {
    const events = await this.manager.find(HandOffEventEntity, { where: { handOffId }, order: { sequence: 'ASC' } });
    return new SealedNotes(this.manager).checked(events);
  }

  receipts(handOffId: string): Promise<ReceiptEntity[]> {
    return this.manager.find(ReceiptEntity, { where: { handOffId }, order: { issuedAt: 'ASC', kind: 'ASC' } });
  }

  /** The receipts of its own, and what the bodies further down the chain gave for receiving it. */
  receiptsAlong({ id, chain, hops }: HandOffEntity): Promise<ReceiptEntity[]> {
    const later = `SELECT later.id FROM hand_off later WHERE later.chain = :chain AND later.hops > :hops`;
    return this.manager
      .createQueryBuilder(ReceiptEntity, 'receipt')
      .where('receipt.handOffId = :id', { id })
      .orWhere(`receipt.kind = 'R1' AND receipt.handOffId IN (${later})`, { chain, hops })
      .orderBy('receipt.issuedAt')
      .addOrderBy('receipt.kind')
      .getMany();
  }

  /** A number no receipt has; two taken at the same instant would meet the unique index and leave nothing half done. */
  async unusedReference(): Promise<string> {
    const reference = receiptReference(randomBytes(6));
    return (await this.manager.existsBy(ReceiptEntity, { reference })) ? this.unusedReference() : reference;
  }

  async issue(receipt: ReceiptEntity): Promise<void> {
    await this.manager.insert(ReceiptEntity, receipt);
  }

  private async openAll(found: Promise<HandOffEntity[]>): Promise<HandOffEntity[]> {
    return new SealedHandOffs(this.manager).opened(await found);
  }

  private async open(found: Promise<HandOffEntity | null>): Promise<HandOffEntity | null> {
    const row = await found;
    if (row !== null) await new SealedHandOffs(this.manager).opened([row]);
    return row;
  }

  private seenBy(viewer: Viewer, action: RowAction): SelectQueryBuilder<HandOffEntity> {
    return this.ruledBy(HAND_OFFS, viewer, action);
  }

  private ruledBy(rule: RowRule, viewer: Viewer, action: RowAction): SelectQueryBuilder<HandOffEntity> {
    const predicate = predicateOf(rule, action, subjectOf(viewer));
    return this.manager.createQueryBuilder(HandOffEntity, 'hand_off').where(`(${predicate})`, parametersOf(viewer));
  }
}

/** Sent by the viewer, come back, and not taken up again. */
const CAME_BACK = `(hand_off.state IN ('rejected', 'expired', 'revoked')
  OR (hand_off.state = 'failed' AND hand_off.kind <> 'TRANSFER')) AND NOT EXISTS (
  SELECT FROM hand_off later WHERE later.state <> 'entered_in_error'
  AND (later.offered_at IS NOT NULL OR later.state = 'draft')
  AND (later.takes_up = hand_off.id OR (later.created_at > hand_off.created_at AND later.service = hand_off.service
    AND (later.case_id = hand_off.case_id OR (hand_off.case_id IS NULL AND later.person_id = hand_off.person_id
      AND later.from_office = hand_off.from_office)))))`;

/** The part of what they see that viewers ask for. */
const DIRECTIONS: Readonly<Record<Direction, { readonly grant: Grant; readonly andOnly?: string }>> = {
  in: { grant: RECEIVED },
  out: { grant: SENT },
  returned: { grant: SENT, andOnly: CAME_BACK },
  own: { grant: ABOUT_ONESELF },
};
