import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { ReadCases } from '../../case-routing/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** What is asked for, about the person of a case. */
export type NewRequest = Pick<RightsRequestEntity, 'id' | 'kind' | 'caseId' | 'fields' | 'correction'>;

export interface Opened {
  readonly request: RightsRequestEntity;
  /** `false` where the same attempt was made before. */
  readonly isNew: boolean;
}

/** Takes a request of a person down; the desk that keeps the file is told. */
@Injectable()
export class OpenRequest {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case/not-found`, `case/read-only` */
  async within(tx: Tx, asked: NewRequest, viewer: Viewer): Promise<Opened> {
    const made = await tx.of(RightsRequests).visible(asked.id, viewer);
    if (made !== null) return { request: made, isNew: false };
    const { row } = await this.cases.toWorkOnIn(tx, asked.caseId, viewer);
    const { personId, authority, office } = row;
    const createdAt = this.clock.now();
    const undecided = { code: null, decidedBy: null, decidedAt: null, version: 1 };
    const desk = { personId, authority, office, askedBy: viewer.account };
    const request = { ...asked, ...desk, state: 'open' as const, createdAt, ...undecided };
    await tx.of(RightsRequests).add(request);
    const about = { objectType: 'rights-request', objectId: asked.id, outcome: 'done' } as const;
    const details = { kind: asked.kind, fields: asked.fields };
    await tx.of(AuditTrail).record({ at: createdAt, viewer, action: 'rights-request.open', ...about, details });
    await tx.of(Outbox).add('rights-request.opened', asked.id);
    return { request, isNew: true };
  }
}
