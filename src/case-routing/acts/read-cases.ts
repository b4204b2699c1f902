import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseEntity } from '../persistence/case.entity.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

/** Reads cases; a foreign one looks exactly like one that does not exist. */
@Injectable()
export class ReadCases {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @throws DomainError `case/not-found` */
  async one(id: string, viewer: Viewer): Promise<CaseFile> {
    const file = await this.work.read((tx) => tx.of(Cases).visible(id, viewer));
    if (file === null) throw new DomainError('case/not-found');
    return file;
  }

  newest(viewer: Viewer, limit: number): Promise<CaseEntity[]> {
    return this.work.read((tx) => tx.of(Cases).newest(viewer, limit));
  }
}
