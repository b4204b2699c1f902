/** How a length is counted; the units differ in law, a month is never thirty days. */
export const LENGTH_UNITS = [
  'days',
  'weeks',
  'months',
  'years',
  'working_days',
  'calendar_months',
  'life_months',
  'hours',
] as const;

export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** The length of a period, for example two weeks. */
export interface Length {
  /** A whole number, not negative. Zero means: on the day, or in the month, of the trigger itself. */
  readonly value: number;
  readonly unit: LengthUnit;
}
