import { Inject, Injectable } from '@nestjs/common';
import {
  ChangesOfOffices,
  concerns,
  type EndpointClosure,
  EndpointClosures,
  isClosedOn,
  type Office,
  type OfficeChange,
  Offices,
} from '../../catalogue/index.js';
import { startOfDay } from '../../deadlines/index.js';
import { isBoundBySecrecy, NO_LOAD, type OfficeLoad, OfficeLoads } from '../../hand-off/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';

/** An office as administrators see it. */
export interface AdministeredOffice {
  readonly office: Office;
  /** What is planned, the next change first. */
  readonly planned: readonly OfficeChange[];
  /** What is closed of it. */
  readonly closures: readonly EndpointClosure[];
  /** `null` for counselling: how many people go there is confidential as well (§ 203 StGB). */
  readonly load: OfficeLoad | null;
}

/** Looks at offices with all that is said, planned and to be done there; numbers, and nothing about a person. */
@Injectable()
export class ReadOffices {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** By id; those of one authority, where one is named. */
  list(authority?: string): Promise<AdministeredOffice[]> {
    return this.work.read(async (tx) => this.seen(tx, await tx.of(Offices).list(authority)));
  }

  /** @throws DomainError `office/not-found` */
  one(id: string): Promise<AdministeredOffice> {
    return this.work.read(async (tx) => {
      const office = await tx.of(Offices).byId(id);
      const [seen] = office === null ? [] : await this.seen(tx, [office]);
      if (seen === undefined) throw new DomainError('office/not-found');
      return seen;
    });
  }

  private async seen(tx: Tx, offices: readonly Office[]): Promise<AdministeredOffice[]> {
    const today = this.clock.today();
    const ids = offices.map(({ id }) => id);
    const planned = await tx.of(ChangesOfOffices).planned(ids);
    const closures = (await tx.of(EndpointClosures).open()).filter((closure) => isClosedOn(closure, today));
    const loads = await tx.asSystem(() => tx.of(OfficeLoads).of(ids, startOfDay(today)));
    return offices.map((office) => ({
      office,
      planned: planned.filter((change) => change.office === office.id),
      closures: closures.filter((closure) => concerns(closure, office)),
      load: isBoundBySecrecy(office.authority) ? null : (loads.get(office.id) ?? NO_LOAD),
    }));
  }
}
