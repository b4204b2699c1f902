import { type ProblemTable } from '../../platform/problem/index.js';

export const AUDIT_PROBLEMS = {
  'audit/no-such-matter': {
    status: 404,
    title: 'There is no such matter',
    help: 'Take kind and id as they stand in the record or in the log of accesses.',
  },
  'access/purpose-required': {
    status: 400,
    title: 'Say what you read this for',
    help: 'Send one of `purposes` as `X-Purpose`. It is kept for eight hours for the same matter, and stands in the log.',
  },
  'access/purpose-opens-nothing': {
    status: 403,
    title: 'This purpose opens nothing here',
    help: 'Somebody with your role does this for one of `purposes`: send the one that is true as `X-Purpose`.',
  },
  'access/one-purpose': {
    status: 400,
    title: 'An operation has one purpose',
    help: 'Its root fields were opened for different ones: send what all of it is for as `X-Purpose`, or ask in two requests.',
  },
  'access/reference-required': {
    status: 400,
    title: 'Say which file this belongs to',
    help: 'Send the reference of your file as `X-Reference`: up to 60 letters, digits, blanks and `. / _ -`, and no names.',
  },
  'access/reason-required': {
    status: 403,
    title: 'Say why you open this just now',
    help: 'A spot check: send one of `reasons` as `X-Reason` with the same request. It stands in the log.',
  },
} as const satisfies ProblemTable;
