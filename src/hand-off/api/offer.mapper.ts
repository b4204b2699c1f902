import { type LocalDate } from '../../authority-kit/index.js';
import { factsFrom, readFacts, readPlace } from '../../catalogue/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ClaimAcceptance } from '../acts/claim-acceptance.js';
import { type Offer } from '../acts/offer.js';
import { type DocumentedRequest } from '../domain/documented-request.js';
import { type AcceptClaimRequest } from './claim.dto.js';
import { type AcceptClaimInput } from './claim.input.js';
import { type DocumentedRequestDto } from './documented-request.dto.js';
import { type FieldContentInput } from './field-content.input.js';
import { type OfferHandOffRequest } from './hand-off.dto.js';
import { type OfferHandOffInput } from './offer.input.js';

/** Longest content of one field, in characters. */
const MAX_CONTENT = 4_000;

export function toOffer(to: string, request: OfferHandOffRequest): Offer {
  const { fields, facts, place, filedOn, ...rest } = request;
  return {
    ...rest,
    to,
    place: place === undefined ? undefined : readPlace(place, '/place'),
    filedOn: filedOn as LocalDate | undefined,
    request: toRequest(rest.request),
    facts: readFacts(facts, '/facts'),
    content: readContent(fields, '/fields'),
  };
}

export function toOfferFrom({ fields, facts, place, filedOn, ...input }: OfferHandOffInput): Offer {
  const rest = given(input);
  return {
    ...rest,
    place: place === undefined || place === null ? undefined : readPlace(place, '/place'),
    filedOn: (filedOn ?? undefined) as LocalDate | undefined,
    request: toRequest(rest.request),
    facts: factsFrom(facts, '/facts'),
    content: contentFrom(fields, '/fields'),
  };
}

export function toAcceptance(id: string, version: number, request: AcceptClaimRequest): ClaimAcceptance {
  const { fields, facts, ...rest } = request;
  const content = readContent(fields, '/fields');
  return { ...rest, id, version, request: toRequest(rest.request), facts: readFacts(facts, '/facts'), content };
}

export function toAcceptanceFrom({ fields, facts, ...input }: AcceptClaimInput): ClaimAcceptance {
  const rest = given(input);
  const content = contentFrom(fields, '/fields');
  return { ...rest, request: toRequest(rest.request), facts: factsFrom(facts, '/facts'), content };
}

/** In GraphQL, what is left out may also be said to be null. */
export const given = <T extends object>(input: T): T =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as T;

export function toRequest(request: DocumentedRequestDto | null | undefined): DocumentedRequest | undefined {
  if (request === undefined || request === null) return undefined;
  const { by, on, reference } = request;
  return { by, on: on as LocalDate, reference };
}

/** @throws DomainError `request/invalid` naming each field whose content is no text of bounded length */
export function readContent(fields: Record<string, unknown>, pointer: string): Record<string, string> {
  const wrong = Object.entries(fields).filter(([, value]) => typeof value !== 'string' || value.length > MAX_CONTENT);
  if (wrong.length > 0) {
    const message = `must be text of at most ${MAX_CONTENT} characters`;
    const errors = wrong.map(([field]) => ({ pointer: `${pointer}/${field}`, code: 'not-a-text', message }));
    throw new DomainError('request/invalid', { errors });
  }
  return fields as Record<string, string>;
}

/** @throws DomainError `request/invalid` where a field is named twice */
export function contentFrom(fields: readonly FieldContentInput[], pointer: string): Record<string, string> {
  const content = Object.fromEntries(fields.map(({ field, content: text }) => [field, text]));
  if (Object.keys(content).length === fields.length) return content;
  const errors = [{ pointer, code: 'named-twice', message: 'name each field once' }];
  throw new DomainError('request/invalid', { errors });
}
