import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type DataSubject } from '../../platform/personal-data/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { brokenLink } from '../persistence/event-links.js';
import { type HandOffEventEntity } from '../persistence/hand-off-event.entity.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Direction, HandOffs } from '../persistence/hand-offs.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { type TimerEntity } from '../persistence/timer.entity.js';
import { Timers } from '../persistence/timers.js';
import { mayReadContent } from './side-of.js';

/** Everything somebody can read about hand-offs; a foreign one looks exactly like one that does not exist. */
@Injectable()
export class ReadHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  page(viewer: Viewer, direction: Direction, request: PageRequest): Promise<Page<HandOffEntity>> {
    return this.work.read((tx) => tx.of(HandOffs).page(viewer, direction, request));
  }

  /** @throws DomainError `hand-off/not-found` */
  async one(id: string, viewer: Viewer): Promise<HandOffEntity> {
    const handOff = await this.work.read((tx) => tx.of(HandOffs).visible(id, viewer));
    if (handOff === null) throw new DomainError('hand-off/not-found');
    return handOff;
  }

  /** What was handed over about a person, oldest first; for an office what it sent or received. Who may ask is decided before. */
  ofPerson(tx: Tx, { personId, office }: Pick<DataSubject, 'personId' | 'office'>): Promise<HandOffEntity[]> {
    return tx.of(HandOffs).ofPerson(personId, office);
  }

  /** When its basis ended; `null` where it did not. */
  async revokedAt(tx: Tx, { id, state }: HandOffEntity): Promise<Date | null> {
    if (state !== 'revoked') return null;
    return (await tx.of(HandOffs).events(id)).find(({ action }) => action === 'revoke')?.at ?? null;
  }

  /** @throws DomainError `hand-off/not-found` */
  async receipts(id: string, viewer: Viewer): Promise<ReceiptEntity[]> {
    const handOff = await this.one(id, viewer);
    return this.work.read((tx) => tx.asSystem(() => tx.of(HandOffs).receiptsAlong(handOff)));
  }

  /**
   * What was written belongs to the contents: who may not read these (any more) sees the steps without the words.
   * @throws DomainError `hand-off/not-found`
   */
  async events(id: string, viewer: Viewer): Promise<HandOffEventEntity[]> {
    const handOff = await this.one(id, viewer);
    const events = await this.work.read((tx) => tx.of(HandOffs).events(handOff.id));
    return mayReadContent(handOff, viewer) ? events : events.map((event) => ({ ...event, note: null }));
  }

  /**
   * The event at which the record was tampered with; `null` where it is whole.
   * @throws DomainError `hand-off/not-found`
   */
  async brokenLink(id: string, viewer: Viewer): Promise<number | null> {
    const handOff = await this.one(id, viewer);
    return brokenLink(await this.work.read((tx) => tx.of(HandOffs).record(id)), handOff);
  }

  /** @throws DomainError `hand-off/not-found` */
  async timers(id: string, viewer: Viewer): Promise<TimerEntity[]> {
    const handOff = await this.one(id, viewer);
    return this.work.read((tx) => tx.of(Timers).of(handOff.id));
  }
}
