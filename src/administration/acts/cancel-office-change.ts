import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { ChangesOfOffices, Offices } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { OfficePlan } from './office-plan.js';

/** Takes back what is planned about an office. */
@Injectable()
export class CancelOfficeChange {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * `version` is that of the office.
   * @throws DomainError `office/not-found`, `office/version-conflict`, `office/no-such-plan`, `office/areas-broken`
   */
  run({ id, version }: { id: string; version: number }, changeId: string, viewer: Viewer): Promise<void> {
    return this.work.run(async (tx) => {
      const found = await tx.of(Offices).byId(id);
      if (found === null) throw new DomainError('office/not-found');
      await tx.asSystem(async () => {
        const plan = await OfficePlan.of(tx, found.authority);
        const office = plan.seen({ id, version });
        const planned = plan.without(changeId, id);
        if (planned === undefined) throw new DomainError('office/no-such-plan');
        plan.assertAreas(planned);
        await tx.of(ChangesOfOffices).leavePlan(changeId, 'cancelled');
        await plan.keep(office);
      });
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer,
        action: 'office.cancel-change',
        objectType: 'office-change',
        objectId: changeId,
        outcome: 'done',
        details: { office: id },
      });
    });
  }
}
