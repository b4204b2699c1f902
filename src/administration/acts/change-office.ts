import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type LocalDate } from '../../authority-kit/index.js';
import { ChangesOfOffices, type OfficeChange, Offices } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { ApplyPlanned } from './apply-planned.js';
import { assertSayable, type OfficeOrder, OfficePlan } from './office-plan.js';

/** Changes of offices of one authority that hold together from one day on. */
export interface ChangeOrder {
  readonly authority: string;
  /** Today where it is left out. */
  readonly validFrom?: LocalDate;
  readonly offices: readonly OfficeOrder[];
}

/** Changes offices, today or from a day on: one, or several of an authority where an area goes from one to another. */
@Injectable()
export class ChangeOffice {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ApplyPlanned) private readonly applyPlanned: ApplyPlanned,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `office/nothing-to-change` and what `several` throws */
  async one(order: OfficeOrder, validFrom: LocalDate | undefined, viewer: Viewer): Promise<void> {
    if (Object.keys(order.changes).length === 0) throw new DomainError('office/nothing-to-change');
    assertSayable(order.changes, '');
    const office = await this.work.read((tx) => tx.of(Offices).byId(order.id));
    if (office === null) throw new DomainError('office/not-found');
    return this.several({ authority: office.authority, validFrom, offices: [order] }, viewer);
  }

  /**
   * @throws DomainError `office/not-found`, `office/version-conflict`, `office/change-in-past`, `office/invalid`,
   * `office/areas-broken`
   */
  async several(order: ChangeOrder, viewer: Viewer): Promise<void> {
    order.offices.forEach(({ changes }, index) => assertSayable(changes, `/offices/${index}`));
    await this.applyPlanned.run();
    return this.work.run((tx) => this.keep(tx, order, viewer));
  }

  private async keep(tx: Tx, { authority, validFrom, offices }: ChangeOrder, viewer: Viewer): Promise<void> {
    const today = this.clock.today();
    const from = validFrom ?? today;
    if (from < today) throw new DomainError('office/change-in-past');
    const made = await tx.asSystem(async () => {
      const plan = await OfficePlan.of(tx, authority);
      const seen = offices.map((order) => ({ office: plan.seen(order), change: this.planned(order, from) }));
      plan.assertAreas(plan.with(seen.map(({ change }) => change)));
      for (const { office, change } of seen) {
        await tx.of(ChangesOfOffices).add(change);
        await (from === today ? plan.carryOut(change) : plan.keep(office));
      }
      return seen.map(({ change }) => change);
    });
    for (const change of made) await this.record(tx, change, viewer);
  }

  private planned({ id: office, changes }: OfficeOrder, validFrom: LocalDate): OfficeChange {
    return { id: randomUUID(), office, validFrom, changes, state: 'planned', createdAt: this.clock.now() };
  }

  private record(tx: Tx, { id, office, validFrom, changes }: OfficeChange, viewer: Viewer): Promise<void> {
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer,
      action: 'office.change',
      objectType: 'office-change',
      objectId: id,
      outcome: 'done',
      details: { office, validFrom, properties: Object.keys(changes) },
    });
  }
}
