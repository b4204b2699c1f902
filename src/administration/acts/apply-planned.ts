import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { ChangesOfOffices, type OfficeChange, Offices } from '../../catalogue/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { OfficePlan } from './office-plan.js';

/** Makes true what was planned about offices and whose day has come; all of one day and one authority together. */
@Injectable()
export class ApplyPlanned {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const due = await this.work.read((tx) => this.dueOf(tx));
    for (const authority of new Set(due.map((one) => one.authority))) {
      await this.work.run((tx) => this.apply(tx, authority));
    }
  }

  /** Nobody asks for it, also where an administrator who changes something else is the first to notice. */
  private apply(tx: Tx, authority: string): Promise<void> {
    return tx.asSystem(async () => {
      const plan = await OfficePlan.of(tx, authority);
      const due = (await this.dueOf(tx)).filter((one) => one.authority === authority);
      for (const { change } of due) {
        await plan.carryOut(change);
        await this.record(tx, change);
      }
    });
  }

  private async dueOf(tx: Tx): Promise<{ change: OfficeChange; authority: string }[]> {
    const due = await tx.of(ChangesOfOffices).due(this.clock.today());
    if (due.length === 0) return [];
    const offices = await tx.of(Offices).list();
    return due.flatMap((change) => {
      const office = offices.find(({ id }) => id === change.office);
      return office === undefined ? [] : [{ change, authority: office.authority }];
    });
  }

  private record(tx: Tx, { id, office, validFrom, changes }: OfficeChange): Promise<void> {
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer: null,
      action: 'office.change-in-force',
      objectType: 'office-change',
      objectId: id,
      outcome: 'done',
      details: { office, validFrom, properties: Object.keys(changes) },
    });
  }
}
