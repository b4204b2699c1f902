import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { type SessionEnd } from '../acts/live-session.js';

/** A close code of RFC 6455 or of the protocol, and a reason of ours. */
type Closing = readonly [code: number, reason: string];

/** Ask for a new token, or read anew, and come back: clients of the protocol do so by themselves after these codes. */
const CLOSINGS: Readonly<Record<SessionEnd, Closing>> = {
  'token-expired': [CloseCode.Forbidden, 'TOKEN_EXPIRED'],
  'access-ended': [CloseCode.Forbidden, 'ACCESS_ENDED'],
  'too-slow': [1013, 'TOO_SLOW'],
  unavailable: [1013, 'UNAVAILABLE'],
};

export function closeFor(socket: WebSocket, why: SessionEnd): void {
  socket.close(...CLOSINGS[why]);
}
