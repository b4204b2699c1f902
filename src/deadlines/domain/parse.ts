import { type LocalDate, parseLocalDate } from '../../authority-kit/index.js';
import { type Fault, type FaultCode } from './refusal.js';

/** Reads one value; answers it typed, or the faults found in it. */
export type Read<T> = (value: unknown, pointer: string) => T | Faults;

/** Faults found while reading. */
export class Faults {
  constructor(readonly list: readonly Fault[]) {}
}

/** What parsing answers. */
export type Parsed<T> =
  { readonly kind: 'parsed'; readonly input: T } | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** Runs a reader on a whole input. */
export function parse<T>(read: Read<T>, input: unknown): Parsed<T> {
  const value = read(input, '');
  return value instanceof Faults ? { kind: 'invalid', faults: value.list } : { kind: 'parsed', input: value };
}

export const fault = (pointer: string, code: FaultCode, message: string): Faults =>
  new Faults([{ pointer, code, message }]);

type Field<T> = Read<T> & { readonly optional?: true };
type Shape = Readonly<Record<string, Field<unknown>>>;
type Value<S extends Shape> = { readonly [K in keyof S]: Exclude<ReturnType<S[K]>, Faults> };

/** A key that may be absent or `null`, which mean the same. */
export const optional = <T>(read: Read<T>): Field<T | undefined> =>
  Object.assign((value: unknown, pointer: string) => (value === null ? undefined : read(value, pointer)), {
    optional: true as const,
  });

/** An object with exactly these keys; any other key is a fault, for a misspelt one would be ignored in silence. */
export const object =
  <S extends Shape>(shape: S): Read<Value<S>> =>
  (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return fault(pointer, 'wrong-type', 'must be an object');
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const faults: Fault[] = [...given.keys()]
      .filter((key) => !Object.hasOwn(shape, key))
      .flatMap((key) => fault(`${pointer}/${escapeKey(key)}`, 'unknown-key', 'is not a known key').list);
    const read = Object.entries(shape).flatMap(([key, field]) => {
      const one = readField(field, given.get(key), `${pointer}/${key}`);
      if (one instanceof Faults) faults.push(...one.list);
      return one instanceof Faults || one === undefined ? [] : [[key, one] as const];
    });
    return faults.length > 0 ? new Faults(faults) : (Object.fromEntries(read) as Value<S>);
  };

function readField(field: Field<unknown>, value: unknown, pointer: string): unknown {
  if (value !== undefined) return field(value, pointer);
  return field.optional ? undefined : fault(pointer, 'missing', 'is required');
}

/** RFC 6901. */
const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A text that is not empty. */
export const text: Read<string> = (value, pointer) =>
  typeof value === 'string' && value !== '' ? value : fault(pointer, 'wrong-type', 'must be a text');

export const bool: Read<boolean> = (value, pointer) =>
  typeof value === 'boolean' ? value : fault(pointer, 'wrong-type', 'must be true or false');

/** A whole number between the bounds, both inclusive. */
export const wholeNumber =
  (min: number, max: number): Read<number> =>
  (value, pointer) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return fault(pointer, 'wrong-type', 'must be a whole number');
    }
    return value >= min && value <= max ? value : fault(pointer, 'out-of-range', `must be between ${min} and ${max}`);
  };

/** One of these texts. */
export const oneOf =
  <const T extends string>(values: readonly T[]): Read<T> =>
  (value, pointer) =>
    values.find((one) => one === value) ?? fault(pointer, 'unknown-value', `must be one of: ${values.join(', ')}`);

const EARLIEST: LocalDate = '1900-01-01';
const LATEST: LocalDate = '2199-12-31';

/** A calendar day that exists, `YYYY-MM-DD`, from 1900 to 2199. */
export const day: Read<LocalDate> = (value, pointer) => {
  const parsed = parseLocalDate(value);
  if (parsed === undefined) return fault(pointer, 'no-such-day', 'must be a calendar day, YYYY-MM-DD');
  return parsed >= EARLIEST && parsed <= LATEST
    ? parsed
    : fault(pointer, 'out-of-range', `must lie between ${EARLIEST} and ${LATEST}`);
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A point in time with its offset (RFC 3339), for periods counted in hours. */
export const instant: Read<string> = (value, pointer) => {
  const real =
    typeof value === 'string' &&
    INSTANT.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    !(day(value.slice(0, 10), pointer) instanceof Faults);
  return real ? value : fault(pointer, 'no-such-day', 'must be a time with offset, as 2027-02-02T14:30:00+01:00');
};
