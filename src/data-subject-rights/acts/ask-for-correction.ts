import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type Correction, namesOf, needsEvidence } from '../domain/correction.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { DecideRequest } from './decide-request.js';
import { OpenRequest } from './open-request.js';

/** A correction somebody asks for. */
export interface AskedCorrection {
  /** Id of the request, the same at every attempt. */
  readonly id: string;
  readonly caseId: string;
  readonly correction: Correction;
}

/**
 * Has wrong data put right (Art. 16 DSGVO). What an office has to see a document for waits until the desk has confirmed it; all
 * else is put right at once, and so is whatever the desk itself corrects.
 */
@Injectable()
export class AskForCorrection {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(OpenRequest) private readonly open: OpenRequest,
    @Inject(DecideRequest) private readonly decide: DecideRequest,
  ) {}

  /** @throws DomainError `case/not-found`, `case/version-conflict`, `rights-request/nothing-asked` */
  run({ id, caseId, correction }: AskedCorrection, viewer: Viewer): Promise<RightsRequestEntity> {
    const fields = namesOf(correction);
    if (fields.length === 0) throw new DomainError('rights-request/nothing-asked');
    return this.work.run(async (tx) => {
      const asked = { id, kind: 'rectification', caseId, fields, correction } as const;
      const { request, isNew } = await this.open.within(tx, asked, viewer);
      const waits = viewer.role === 'newcomer' && needsEvidence(correction);
      return !isNew || waits ? request : this.decide.within(tx, request, { action: 'carry_out' }, viewer, 'desk');
    });
  }
}
