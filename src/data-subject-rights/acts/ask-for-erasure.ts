import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { type NewRequest, OpenRequest } from './open-request.js';

/** An erasure somebody asks for. */
export interface AskedErasure {
  /** Id of the request, the same at every attempt. */
  readonly id: string;
  /** The file that is to go. */
  readonly caseId: string;
}

/** Asks the desk that keeps a file to erase it (Art. 17 DSGVO). What cannot be undone is never done with the asking. */
@Injectable()
export class AskForErasure {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OpenRequest) private readonly open: OpenRequest,
  ) {}

  /** @throws DomainError `case/not-found` */
  run({ id, caseId }: AskedErasure, viewer: Viewer): Promise<RightsRequestEntity> {
    const asked: NewRequest = { id, kind: 'erasure', caseId, fields: [], correction: null };
    return this.work.run(async (tx) => (await this.open.within(tx, asked, viewer)).request);
  }
}
