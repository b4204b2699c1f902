import { type OpenAPIObject } from '@nestjs/swagger';
import { STATED_PURPOSES } from '../access-policy/index.js';
import { REASONS, REFERENCE } from '../audit/index.js';
import { ABOUT_NO_PERSON } from '../platform/access/index.js';
import { type Operation, placesOf } from './operation.js';

const listed = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    .join('\n');

/** What staff say about a read; the same for every operation whose answer may be about a person. */
const HEADERS: NonNullable<Operation['parameters']> = [
  {
    name: 'X-Purpose',
    in: 'header',
    required: false,
    description: `Staff: what this is for. Kept for eight hours for the same matter; the first time it must be said (400 ACCESS_PURPOSE_REQUIRED). It decides what is there, and stands in the log. Where it opens nothing for who says it, the answer is 403 ACCESS_PURPOSE_OPENS_NOTHING; an operation of GraphQL has one (400 ACCESS_ONE_PURPOSE).\n${listed(STATED_PURPOSES)}`,
    schema: { type: 'string', enum: Object.keys(STATED_PURPOSES) },
    example: 'casework',
  },
  {
    name: 'X-Reference',
    in: 'header',
    required: false,
    description:
      'Staff: reference of the own file, without names (400 ACCESS_REFERENCE_REQUIRED). Kept with the purpose.',
    schema: { type: 'string', pattern: REFERENCE.source },
    example: '51.2/2026-117',
  },
  {
    name: 'X-Reason',
    in: 'header',
    required: false,
    description: `Staff: why it is opened just now, where a spot check asks (403 ACCESS_REASON_REQUIRED).\n${listed(REASONS)}`,
    schema: { type: 'string', enum: Object.keys(REASONS) },
    example: 'appointment',
  },
];

/** Whether the answer of an operation may be about a person, so that staff have to say what it is read for. */
export const asksForPurpose = (operation: Operation): boolean =>
  (operation.security ?? []).length > 0 && !(ABOUT_NO_PERSON in operation);

/** Adds these headers to every operation that needs a sign-in and may answer about a person. */
export function describePurpose(document: OpenAPIObject): OpenAPIObject {
  for (const { operation } of placesOf(document)) {
    if (asksForPurpose(operation)) operation.parameters = [...(operation.parameters ?? []), ...HEADERS];
  }
  return document;
}
