/**
 * A calendar day in German legal time (Europe/Berlin), `YYYY-MM-DD`, without a time of day.
 * Legal periods count days (§§ 187, 188 BGB), so no instant and no zone may slip in.
 */
export type LocalDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written in `text`, or `undefined` where it is no real calendar day such as 2027-02-30. */
export function parseLocalDate(text: unknown): LocalDate | undefined {
  if (typeof text !== 'string' || !SHAPE.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(text) ? (text as LocalDate) : undefined;
}

/** The calendar day in Europe/Berlin at the instant `at`. */
export function localDateOf(at: Date): LocalDate {
  return BERLIN.format(at) as LocalDate;
}

const BERLIN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The law in force on `day`: `validFrom` ≤ day ≤ `validUntil`, both inclusive; `null` is open. */
export function inForce(rule: Validity, day: LocalDate): boolean {
  return (rule.validFrom === null || rule.validFrom <= day) && (rule.validUntil === null || day <= rule.validUntil);
}

/** When a rule of law applies; both ends inclusive, `null` is open. */
export interface Validity {
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}
