import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type HandOffEventEntity } from '../persistence/hand-off-event.entity.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Direction, HandOffs } from '../persistence/hand-offs.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';

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

  ofCase(caseId: string, viewer: Viewer): Promise<HandOffEntity[]> {
    return this.work.read((tx) => tx.of(HandOffs).ofCase(caseId, viewer));
  }

  /** @throws DomainError `hand-off/not-found` */
  async receipts(id: string, viewer: Viewer): Promise<ReceiptEntity[]> {
    const handOff = await this.one(id, viewer);
    return this.work.read((tx) => tx.of(HandOffs).receipts(handOff.id));
  }

  /** @throws DomainError `hand-off/not-found` */
  async events(id: string, viewer: Viewer): Promise<HandOffEventEntity[]> {
    const handOff = await this.one(id, viewer);
    return this.work.read((tx) => tx.of(HandOffs).events(handOff.id));
  }
}
