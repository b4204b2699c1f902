import { inForce, type LocalDate } from '../../authority-kit/index.js';
import type { Office, SampleProperty } from './office.js';

/**
 * What of an office an administrator changes. Whose tasks it performs, for which subject and whether it takes hand-offs at all is
 * said when it is added; an endpoint is closed for a while by a closure.
 */
export type OfficeChanges = Partial<
  Pick<
    Office,
    | 'name'
    | 'area'
    | 'sites'
    | 'languages'
    | 'interpreterOnRequest'
    | 'calendar'
    | 'capacityPerDay'
    | 'openMattersLimit'
    | 'email'
    | 'note'
    | 'validUntil'
  >
>;

export type OfficeChangeState = 'planned' | 'done' | 'cancelled';

/** A change of an office that holds from a day on. */
export interface OfficeChange {
  readonly id: string;
  readonly office: string;
  readonly validFrom: LocalDate;
  readonly changes: OfficeChanges;
  readonly state: OfficeChangeState;
  readonly createdAt: Date;
}

/** What is said to be invented stands for, by the property that replaces it. */
const SAMPLE_OF: Readonly<Partial<Record<keyof OfficeChanges, SampleProperty>>> = {
  sites: 'hours',
  languages: 'languages',
  capacityPerDay: 'capacityPerDay',
  email: 'email',
};

/** The office after the change; what was said is no sample any more. */
export function changed(office: Office, changes: OfficeChanges): Office {
  const said = Object.keys(changes).map((property) => SAMPLE_OF[property as keyof OfficeChanges]);
  return { ...office, ...changes, sample: office.sample.filter((property) => !said.includes(property)) };
}

/** The offices in force on `day`, with every change that is planned for it or before. */
export function officesOn(offices: readonly Office[], planned: readonly OfficeChange[], day: LocalDate): Office[] {
  const due = planned
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom) || +one.createdAt - +other.createdAt);
  return offices
    .map((office) =>
      due.reduce((now, { office: id, changes }) => (id === office.id ? changed(now, changes) : now), office),
    )
    .filter((office) => inForce(office, day));
}
