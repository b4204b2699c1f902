import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { type LiveSession } from '../acts/live-session.js';

/** One open WebSocket, and whose it is since somebody has signed in on it. */
export interface Connection {
  readonly socket: WebSocket;
  /** The request that opened it. */
  readonly request: IncomingMessage;
  /** Where it comes from, as far as requests are counted. */
  readonly from: string;
  account?: string;
  session?: LiveSession;
}
