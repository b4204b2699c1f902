import { Inject, Injectable } from '@nestjs/common';
import { CorrectFacts } from '../../case-routing/index.js';
import { Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { EraseHoldings } from './erase-holdings.js';

/** Does what was decided where the data is kept; whoever received it is told after the commit, also beyond this office. */
@Injectable()
export class CarryOut {
  constructor(
    @Inject(CorrectFacts) private readonly correctFacts: CorrectFacts,
    @Inject(EraseHoldings) private readonly eraseHoldings: EraseHoldings,
  ) {}

  /** @throws DomainError `case/version-conflict`, `rights-request/still-under-way` with `open`, `rights-request/held` */
  async within(tx: Tx, request: RightsRequestEntity, viewer: Viewer): Promise<void> {
    const { id, kind, personId, office, correction } = request;
    if (kind === 'erasure') await this.eraseHoldings.within(tx, request, viewer);
    if (correction !== null) {
      const { facts, givenName, familyName } = correction;
      await this.correctFacts.within(tx, { personId, office, facts }, viewer);
      const names = { ...(givenName !== undefined && { givenName }), ...(familyName !== undefined && { familyName }) };
      if (Object.keys(names).length > 0) await tx.of(Persons).rename(personId, names);
    }
    await tx.of(Outbox).add('rights-request.carried-out', id);
  }
}
