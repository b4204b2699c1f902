import { Inject, Injectable } from '@nestjs/common';
import { Offices, Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { ReadHandOffs } from './read-hand-offs.js';

/** What the ids in a receipt are called, for people. */
export interface ReceiptNames {
  readonly service: Name;
  readonly issuedBy: Name;
  readonly issuedByOffice: string;
  readonly filedWith: Name;
  readonly competent: Name;
}

export interface Name {
  readonly de: string;
  readonly en: string;
}

/** Hands out a receipt to whoever takes part in its hand-off. */
@Injectable()
export class ReceiptDesk {
  constructor(
    @Inject(ReadHandOffs) private readonly handOffs: ReadHandOffs,
    @Inject(Register) private readonly register: Register,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** @throws DomainError `hand-off/not-found`, `hand-off/no-receipt` */
  async one(handOffId: string, reference: string, viewer: Viewer): Promise<ReceiptEntity> {
    const receipts = await this.handOffs.receipts(handOffId, viewer);
    const receipt = receipts.find((one) => one.reference === reference);
    if (receipt === undefined) throw new DomainError('hand-off/no-receipt');
    return receipt;
  }

  async namesIn({ service, issuedBy, issuedByOffice, filedWith, notes }: ReceiptEntity): Promise<ReceiptNames> {
    const office = await this.work.read((tx) => tx.of(Offices).byId(issuedByOffice));
    return {
      service: this.register.service(service)?.name ?? idAsName(service),
      issuedBy: this.authority(issuedBy),
      issuedByOffice: office?.name ?? issuedByOffice,
      filedWith: this.authority(filedWith),
      competent: this.authority(notes.competent.authority),
    };
  }

  private authority(id: string): Name {
    return this.register.authority(id)?.name ?? idAsName(id);
  }
}

/** What is no longer declared keeps its id. */
const idAsName = (id: string): Name => ({ de: id, en: id });
