import { Inject, Injectable } from '@nestjs/common';
import { CorrectFacts } from '../../case-routing/index.js';
import { Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';

/** Does what was decided where the data is kept; whoever received it is told after the commit, also beyond this office. */
@Injectable()
export class CarryOut {
  constructor(@Inject(CorrectFacts) private readonly correctFacts: CorrectFacts) {}

  /** @throws DomainError `case/version-conflict` */
  async within(tx: Tx, request: RightsRequestEntity, viewer: Viewer): Promise<void> {
    const { id, personId, office, correction } = request;
    if (correction !== null) {
      const { facts, givenName, familyName } = correction;
      await this.correctFacts.within(tx, { personId, office, facts }, viewer);
      const names = { ...(givenName !== undefined && { givenName }), ...(familyName !== undefined && { familyName }) };
      if (Object.keys(names).length > 0) await tx.of(Persons).rename(personId, names);
    }
    await tx.of(Outbox).add('rights-request.carried-out', id);
  }
}
