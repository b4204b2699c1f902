import { randomBytes } from 'node:crypto';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { receiptReference } from '../domain/receipt.js';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { ReceiptEntity } from './receipt.entity.js';

/** Hand-offs received by, sent by, or about the viewer. */
export type Direction = 'in' | 'out' | 'own';

export class HandOffs {
  constructor(private readonly manager: EntityManager) {}

  async add(handOff: HandOffEntity): Promise<void> {
    await this.manager.insert(HandOffEntity, handOff);
  }

  /** The hand-off, where `viewer` takes part in it; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<HandOffEntity | null> {
    return this.seenBy(viewer).andWhere('hand_off.id = :id', { id }).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<HandOffEntity | null> {
    return this.seenBy(viewer).andWhere('hand_off.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  byId(id: string): Promise<HandOffEntity | null> {
    return this.manager.findOneBy(HandOffEntity, { id });
  }

  /** Whether the same service of the same case is already being transferred. */
  hasLiveTransfer({ caseId, kind, service }: HandOffEntity): Promise<boolean> {
    if (caseId === null || kind !== 'TRANSFER') return Promise.resolve(false);
    return this.manager.existsBy(HandOffEntity, { caseId, kind, service, live: true });
  }

  /** Those of one case that the viewer takes part in, oldest first. */
  ofCase(caseId: string, viewer: Viewer): Promise<HandOffEntity[]> {
    return this.seenBy(viewer)
      .andWhere('hand_off.caseId = :caseId', { caseId })
      .orderBy('hand_off.createdAt')
      .getMany();
  }

  /** A page of them, newest first. */
  page(viewer: Viewer, direction: Direction, request: PageRequest): Promise<Page<HandOffEntity>> {
    const query = this.manager.createQueryBuilder(HandOffEntity, 'hand_off');
    return pageOf(query.where(BY_DIRECTION[direction], keysOf(viewer)), request);
  }

  async change(handOff: HandOffEntity): Promise<void> {
    const { id, ...row } = handOff;
    await this.manager.update(HandOffEntity, { id }, row);
  }

  async append(event: HandOffEventEntity): Promise<void> {
    await this.manager.insert(HandOffEventEntity, event);
  }

  events(handOffId: string): Promise<HandOffEventEntity[]> {
    return this.manager.find(HandOffEventEntity, { where: { handOffId }, order: { sequence: 'ASC' } });
  }

  receipts(handOffId: string): Promise<ReceiptEntity[]> {
    return this.manager.find(ReceiptEntity, { where: { handOffId }, order: { issuedAt: 'ASC', kind: 'ASC' } });
  }

  /** A number no receipt has; two taken at the same instant would meet the unique index and leave nothing half done. */
  async unusedReference(): Promise<string> {
    const reference = receiptReference(randomBytes(6));
    return (await this.manager.existsBy(ReceiptEntity, { reference })) ? this.unusedReference() : reference;
  }

  async issue(receipt: ReceiptEntity): Promise<void> {
    await this.manager.insert(ReceiptEntity, receipt);
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<HandOffEntity> {
    const anyOf = Object.values(BY_DIRECTION).map((condition) => `(${condition})`);
    return this.manager.createQueryBuilder(HandOffEntity, 'hand_off').where(`(${anyOf.join(' OR ')})`, keysOf(viewer));
  }
}

/** The one rule for who sees a hand-off; reading, listing and changing all use it. */
const BY_DIRECTION: Readonly<Record<Direction, string>> = {
  in: 'hand_off.toOffice = :office AND hand_off.state <> :draft',
  out: 'hand_off.fromOffice = :office',
  own: 'hand_off.personId = :person',
};

/** No office is named by the empty string and no person by the nil id, so a viewer without either sees nothing. */
const keysOf = ({ role, office, person }: Viewer) => ({
  office: role === 'newcomer' ? '' : (office ?? ''),
  person: role === 'newcomer' && person !== null ? person : '00000000-0000-0000-0000-000000000000',
  draft: 'draft',
});
