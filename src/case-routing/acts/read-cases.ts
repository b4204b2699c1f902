import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type CaseEntity } from '../persistence/case.entity.js';
import { type CaseFile, Cases, type ListedCase } from '../persistence/cases.js';
import { visibleCase, workableCase } from './visible-case.js';

/** Reads cases; a foreign one looks exactly like one that does not exist. */
@Injectable()
export class ReadCases {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `case/not-found` */
  one(id: string, viewer: Viewer): Promise<CaseFile> {
    return this.work.read((tx) => visibleCase(tx, id, viewer));
  }

  /** The files of those of these cases that the viewer may see. */
  many(ids: readonly string[], viewer: Viewer): Promise<CaseFile[]> {
    return this.work.read((tx) => tx.of(Cases).visibleOf(ids, viewer));
  }

  /**
   * One to work on, not only to read.
   * @throws DomainError `case/not-found`, `case/read-only`
   */
  toWorkOn(id: string, viewer: Viewer): Promise<CaseFile> {
    return this.work.read((tx) => this.toWorkOnIn(tx, id, viewer));
  }

  /**
   * In the transaction of what is done with it.
   * @throws DomainError `case/not-found`, `case/read-only`
   */
  toWorkOnIn(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
    return workableCase(tx, id, viewer);
  }

  /** Whose case it is and who keeps it, for what the system does by itself; `null` where there is none. */
  keeperOf(tx: Tx, id: string): Promise<Pick<CaseEntity, 'personId' | 'authority' | 'office'> | null> {
    return tx.of(Cases).rowById(id);
  }

  /** Ids of the cases about a person; of those that `office` keeps, where one is named. Who may ask is decided before. */
  async ofPerson(tx: Tx, personId: string, office: string | null): Promise<string[]> {
    return (await tx.of(Cases).ofPerson(personId, office)).map(({ row }) => row.id);
  }

  /** A page of those the viewer may see, newest first. */
  page(viewer: Viewer, request: PageRequest): Promise<Page<ListedCase>> {
    return this.work.read((tx) => tx.of(Cases).page(viewer, request));
  }
}
