import {
  parseFacts,
  parseLocalDate,
  type ConsentLevel,
  type Facts,
  type LocalDate,
} from '../../authority-kit/index.js';
import { CONSENT_LEVELS } from '../law/terms.js';
import { type DocumentedRequest, MAX_REFERENCE } from './documented-request.js';
import { TRANSFER_MODES, type QueryFault, type TransferMode, type TransferQuery } from './transfer-query.js';

export type ParsedTransferQuery = { readonly query: TransferQuery } | { readonly faults: readonly QueryFault[] };

/** A query as somebody sent it, checked member by member; members the contract does not name are refused. */
export function parseTransferQuery(input: unknown): ParsedTransferQuery {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { faults: [fault('', 'not-an-object', 'Send an object.')] };
  }
  const faults: QueryFault[] = [];
  const members = new Members(new Map(Object.entries(input)), faults);
  const needed = {
    today: members.need('today', day),
    from: members.need('from', id),
    to: members.need('to', id),
    fields: members.need('fields', ids),
    consent: members.need('consent', consent),
    facts: members.need('facts', facts),
  };
  const optional = {
    service: members.take('service', id),
    fromService: members.take('fromService', id),
    fromOffice: members.take('fromOffice', id),
    toOffice: members.take('toOffice', id),
    request: members.take('request', request),
    transfer: members.take('transfer', id),
    mode: members.take('mode', mode),
  };
  members.refuseOthers(Object.keys({ ...needed, ...optional }));
  return isComplete(needed) && faults.length === 0 ? { query: { ...needed, ...optional } } : { faults };
}

/** Reads one value, or says what is wrong with it. */
type Read<T> = (value: unknown, pointer: string) => { readonly value: T } | { readonly faults: readonly QueryFault[] };

class Members {
  constructor(
    private readonly given: ReadonlyMap<string, unknown>,
    private readonly faults: QueryFault[],
    private readonly pointer = '',
  ) {}

  take<T>(name: string, read: Read<T>): T | undefined {
    const value = this.given.get(name) ?? undefined;
    if (value === undefined) return undefined;
    const result = read(value, `${this.pointer}/${name}`);
    if ('value' in result) return result.value;
    this.faults.push(...result.faults);
    return undefined;
  }

  need<T>(name: string, read: Read<T>): T | undefined {
    const given = (this.given.get(name) ?? undefined) !== undefined;
    if (!given) this.faults.push(fault(`${this.pointer}/${name}`, 'required', 'This member is required.'));
    return this.take(name, read);
  }

  refuseOthers(known: readonly string[]): void {
    const others = [...this.given.keys()].filter((name) => !known.includes(name));
    this.faults.push(
      ...others.map((name) =>
        fault(`${this.pointer}/${escape(name)}`, 'unknown-member', 'The contract does not name this member.'),
      ),
    );
  }
}

const fault = (pointer: string, code: QueryFault['code'], message: string): QueryFault => ({ pointer, code, message });

const day: Read<LocalDate> = (value, pointer) => {
  const parsed = parseLocalDate(value);
  return parsed ? { value: parsed } : { faults: [fault(pointer, 'not-a-day', 'Give a calendar day, YYYY-MM-DD.')] };
};

/** Ids are short and plain, so that nothing personal can hide in one. */
const ID = /^[a-z0-9][a-z0-9_-]{0,99}$/;

const id: Read<string> = (value, pointer) =>
  typeof value === 'string' && ID.test(value)
    ? { value }
    : { faults: [fault(pointer, 'not-an-id', 'Give an id of lower-case letters, digits, hyphens or underscores.')] };

const ids: Read<readonly string[]> = (value, pointer) => {
  if (!Array.isArray(value)) return { faults: [fault(pointer, 'not-a-list', 'Give a list of ids.')] };
  const read = value.map((one, index) => id(one, `${pointer}/${index}`));
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  return faults.length > 0 ? { faults } : { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
};

const oneOf =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (value, pointer) => {
    const choice = choices.find((one) => one === value);
    return choice === undefined
      ? { faults: [fault(pointer, 'unknown-value', `Give one of ${choices.join(', ')}.`)] }
      : { value: choice };
  };

const consent = oneOf(Object.keys(CONSENT_LEVELS) as ConsentLevel[]);

const mode: Read<TransferMode> = oneOf(TRANSFER_MODES);

const facts: Read<Facts> = (value, pointer) => {
  const parsed = parseFacts(value);
  if ('facts' in parsed) return { value: parsed.facts };
  return {
    faults: parsed.problems.map(({ fact, expected }) =>
      fault(fact === '' ? pointer : `${pointer}/${escape(fact)}`, 'fact-refused', `Expected: ${expected}.`),
    ),
  };
};

const reference: Read<string> = (value, pointer) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MAX_REFERENCE
    ? { value }
    : { faults: [fault(pointer, 'not-a-text', `Give a text of at most ${MAX_REFERENCE} characters.`)] };

const request: Read<DocumentedRequest> = (value, pointer) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [fault(pointer, 'not-an-object', 'Send an object.')] };
  }
  const faults: QueryFault[] = [];
  const members = new Members(new Map(Object.entries(value)), faults, pointer);
  const read = {
    by: members.need('by', id),
    on: members.need('on', day),
    reference: members.need('reference', reference),
  };
  members.refuseOthers(Object.keys(read));
  return isComplete(read) && faults.length === 0 ? { value: read } : { faults };
};

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isComplete<T extends object>(members: T): members is T & Given<T> {
  return Object.values(members).every((value) => value !== undefined);
}

/** RFC 6901. */
const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
