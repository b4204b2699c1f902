import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Office, type OfficeChanges, Offices, Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { assertSayable, OfficePlan } from './office-plan.js';

/** An office that is new; it takes every matter of its authority. */
export type NewOffice = Required<OfficeChanges> & Pick<Office, 'id' | 'authority' | 'acceptsHandOffs' | 'validFrom'>;

/** Adds an office of an authority. */
@Injectable()
export class AddOffice {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * `operation` is the id of the request; sent twice, it adds one office.
   * @throws DomainError `office/unknown-authority`, `office/exists`, `office/invalid`, `office/areas-broken`
   */
  run(given: NewOffice, operation: string, viewer: Viewer): Promise<void> {
    const { id, authority } = given;
    assertSayable(given, '');
    if (this.register.authority(authority) === undefined) throw new DomainError('office/unknown-authority');
    return this.work.run(async (tx) => {
      if ((await tx.of(Offices).byId(id)) !== null) {
        if ((await tx.of(AuditTrail).newest(1, operation)).length === 0) throw new DomainError('office/exists');
        return;
      }
      const office = { ...given, competentFor: null, sample: [], version: 1 };
      await tx.asSystem(async () => {
        (await OfficePlan.of(tx, authority)).assertNewArea(office, this.clock.today());
        await tx.of(Offices).addOnce(office);
      });
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer,
        action: 'office.add',
        objectType: 'office',
        objectId: operation,
        outcome: 'done',
        details: { office: id, authority },
      });
    });
  }
}
