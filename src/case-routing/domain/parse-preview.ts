import {
  DOCUMENTS,
  parseFacts,
  parseLocalDate,
  type FactProblem,
  type Facts,
  type LocalDate,
} from '../../authority-kit/index.js';
import { parseAreaKey, type AreaKey } from '../../catalogue/index.js';
import type { Fault } from '../../platform/problem/index.js';
import type { Concern, RouteRequest } from './route-request.js';

export type ParsedPreview =
  | { readonly kind: 'parsed'; readonly request: RouteRequest }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/**
 * Reads the body of a routing preview. Members the contract does not name are refused, since a fact that is silently ignored
 * changes the answer; no fault repeats what was sent.
 */
export function parsePreview(body: unknown): ParsedPreview {
  if (!isRecord(body)) return { kind: 'refused', faults: [fault('', 'not-an-object', 'expected an object')] };
  const faults: Fault[] = unknownMembers(body, MEMBERS, '');
  const request = {
    today: readDay(body['today'], faults),
    place: readPlace(body['place'], faults),
    facts: readFacts(body['facts'] ?? {}, faults),
    concerns: readList(body['concerns'] ?? [], '/concerns', readConcern, faults),
    documentsHeld: readList(body['documentsHeld'] ?? [], '/documentsHeld', readDocument, faults),
  };
  return isComplete(request) && faults.length === 0 ? { kind: 'parsed', request } : { kind: 'refused', faults };
}

const MEMBERS: ReadonlySet<string> = new Set(['today', 'place', 'facts', 'concerns', 'documentsHeld']);

type Incomplete = Omit<RouteRequest, 'today' | 'place'> & { today: LocalDate | undefined; place: AreaKey | undefined };

const isComplete = (request: Incomplete): request is RouteRequest =>
  request.today !== undefined && request.place !== undefined;

function readDay(value: unknown, faults: Fault[]): LocalDate | undefined {
  const day = parseLocalDate(value);
  if (day === undefined) faults.push(fault('/today', 'not-a-date', 'expected a calendar day, YYYY-MM-DD'));
  return day;
}

function readPlace(value: unknown, faults: Fault[]): AreaKey | undefined {
  const place = parseAreaKey(value);
  if (place.kind === 'key') return place.key;
  faults.push(fault('/place', place.code, 'expected a municipality key of eight digits or a regional key of twelve'));
  return undefined;
}

function readFacts(value: unknown, faults: Fault[]): Facts {
  const parsed = parseFacts(value);
  if ('facts' in parsed) return parsed.facts;
  faults.push(...parsed.problems.map(factFault));
  return {};
}

const factFault = ({ fact, code, expected }: FactProblem): Fault =>
  fault(fact === '' ? '/facts' : `/facts/${pointerPart(fact)}`, code, `expected ${expected}`);

type Reader<T> = (value: unknown, pointer: string) => T | Fault[];

function readList<T>(value: unknown, pointer: string, read: Reader<T>, faults: Fault[]): T[] {
  if (!Array.isArray(value)) {
    faults.push(fault(pointer, 'not-a-list', 'expected a list'));
    return [];
  }
  return value.flatMap((one: unknown, index) => {
    const item = read(one, `${pointer}/${index}`);
    if (!Array.isArray(item)) return [item];
    faults.push(...item);
    return [];
  });
}

function readConcern(value: unknown, pointer: string): Concern | Fault[] {
  if (!isRecord(value)) return [fault(pointer, 'not-an-object', 'expected an object')];
  const unknown = unknownMembers(value, CONCERN_MEMBERS, pointer);
  if (unknown.length > 0) return unknown;
  const { service, lifeEvent } = value;
  if (typeof service === 'string' && lifeEvent === undefined) return { service };
  if (typeof lifeEvent === 'string' && service === undefined) return { lifeEvent };
  return [fault(pointer, 'not-a-concern', 'expected either `service` or `lifeEvent`, with the id of one')];
}

const CONCERN_MEMBERS: ReadonlySet<string> = new Set(['service', 'lifeEvent']);

const readDocument = (value: unknown, pointer: string): string | Fault[] =>
  typeof value === 'string' && Object.hasOwn(DOCUMENTS, value)
    ? value
    : [fault(pointer, 'unknown-document', 'expected the id of a document')];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownMembers = (value: object, known: ReadonlySet<string>, pointer: string): Fault[] =>
  Object.keys(value)
    .filter((member) => !known.has(member))
    .map((member) => fault(`${pointer}/${pointerPart(member)}`, 'unknown-member', 'the contract has no such member'));

/** RFC 6901: `~` and `/` are escaped. */
const pointerPart = (member: string): string => member.replaceAll('~', '~0').replaceAll('/', '~1');

const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });
