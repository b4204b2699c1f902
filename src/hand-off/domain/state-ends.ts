import type { HandOffKind, HandOffState } from './state-words.js';

/** Nothing leads on from here; a record made in error can still be marked as such, and is kept. */
const END_STATES: readonly HandOffState[] = [
  'closed',
  'rejected',
  'forwarded',
  'withdrawn',
  'revoked',
  'expired',
  'failed',
  'entered_in_error',
];

/** Where a hand-off ends. A notice (`INFORM`) has done its work when it is received. */
export const ENDS: Readonly<Record<HandOffKind, readonly HandOffState[]>> = {
  REFER: END_STATES,
  TRANSFER: END_STATES,
  CONSULT: END_STATES,
  CLAIM: END_STATES,
  INFORM: [...END_STATES, 'received'],
};
