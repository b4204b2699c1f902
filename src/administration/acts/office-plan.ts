import { type LocalDate } from '../../authority-kit/index.js';
import {
  areaFaults,
  changed,
  ChangesOfOffices,
  MUNICIPALITIES,
  type Office,
  type OfficeChange,
  type OfficeChanges,
  Offices,
  officesOn,
  SITES,
} from '../../catalogue/index.js';
import { addDays, REGIONS } from '../../deadlines/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { officeFaults } from '../domain/office-faults.js';

/** Keys of every municipality that is known. */
const PLACES = MUNICIPALITIES.flatMap(({ ags }) => (ags === null ? [] : [ags]));

/** One office in the version that was seen, and what becomes of it. */
export interface OfficeOrder {
  readonly id: string;
  readonly version: number;
  readonly changes: OfficeChanges;
}

/**
 * The offices of one authority with all that is planned about them, locked until the transaction ends: whether every place has one
 * office, and one only, can be said of all of them together.
 */
export class OfficePlan {
  private constructor(
    private readonly tx: Tx,
    private readonly offices: readonly Office[],
    private readonly planned: readonly OfficeChange[],
  ) {}

  static async of(tx: Tx, authority: string): Promise<OfficePlan> {
    const offices = await tx.of(Offices).lockAll(authority);
    return new OfficePlan(tx, offices, await tx.of(ChangesOfOffices).planned(offices.map(({ id }) => id)));
  }

  /** @throws DomainError `office/not-found`, `office/version-conflict` */
  seen({ id, version }: Pick<OfficeOrder, 'id' | 'version'>): Office {
    const office = this.offices.find((one) => one.id === id);
    if (office === undefined) throw new DomainError('office/not-found');
    if (office.version !== version)
      throw new DomainError('office/version-conflict', { currentVersion: office.version });
    return office;
  }

  /** @throws DomainError `office/areas-broken` naming the places that would have two offices or none, and from which day on */
  assertAreas(planned: readonly OfficeChange[]): void {
    this.compare(this.offices, planned, daysOf([...this.planned, ...planned]));
  }

  /** @throws DomainError `office/areas-broken` where it claims what another office has */
  assertNewArea(office: Office, today: LocalDate): void {
    const from = office.validFrom ?? today;
    this.compare([...this.offices, office], this.planned, [from, ...daysOf(this.planned)]);
  }

  private compare(offices: readonly Office[], planned: readonly OfficeChange[], days: readonly LocalDate[]): void {
    for (const day of days) {
      const before = officesOn(this.offices, this.planned, day);
      const faults = areaFaults(before, officesOn(offices, planned, day), PLACES);
      if (faults.length > 0) throw new DomainError('office/areas-broken', { from: day, faults });
    }
  }

  /** What is planned without one of them; `undefined` where it is not planned for that office. */
  without(changeId: string, office: string): readonly OfficeChange[] | undefined {
    const kept = this.planned.filter(({ id, office: of }) => id !== changeId || of !== office);
    return kept.length === this.planned.length ? undefined : kept;
  }

  with(more: readonly OfficeChange[]): readonly OfficeChange[] {
    return [...this.planned, ...more];
  }

  /** The office as it is now, in its next version. */
  async keep(office: Office): Promise<Office> {
    const next = { ...office, version: office.version + 1 };
    await this.tx.of(Offices).change(next);
    return next;
  }

  /** Makes what is planned true. */
  async carryOut({ id, office: officeId, changes }: OfficeChange): Promise<Office> {
    const office = await this.tx.of(Offices).byId(officeId);
    if (office === null) throw new DomainError('office/not-found');
    await this.tx.of(ChangesOfOffices).leavePlan(id, 'done');
    return this.keep(changed(office, changes));
  }
}

/** The days on which something may be wrong: each on which a change begins, or an office has ended. */
function daysOf(changes: readonly OfficeChange[]): LocalDate[] {
  const days = changes.flatMap(({ validFrom, changes: { validUntil } }) =>
    validUntil ? [validFrom, addDays(validUntil, 1)] : [validFrom],
  );
  return [...new Set(days)].toSorted();
}

/** @throws DomainError `office/invalid` naming each fault by its JSON pointer below `under` */
export function assertSayable(changes: OfficeChanges, under: string): void {
  const faults = officeFaults(changes, { calendars: REGIONS, sites: SITES });
  if (faults.length === 0) return;
  const errors = faults.map((fault) => ({ ...fault, pointer: `${under}${fault.pointer}` }));
  throw new DomainError('office/invalid', { errors });
}
