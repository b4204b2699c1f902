import { Inject, Injectable } from '@nestjs/common';
import { FindViewer, heldToken } from '../../identity/index.js';
import { signIn, type SignedRequest, type Viewer } from '../../platform/access/index.js';
import { DomainError, publicCode } from '../../platform/problem/index.js';
import { RequestRates } from '../../platform/rates/index.js';
import { EventDesk } from '../acts/event-desk.js';
import { FollowEvents } from '../acts/follow-events.js';
import { LiveSession } from '../acts/live-session.js';
import { closeFor } from './closing.js';
import { type Connection } from './connection.js';

/** What the first message of a connection says, as the headers of a request would. */
type Shown = Readonly<Record<string, unknown>>;

/** Longest time a timer of Node waits, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Lets somebody in by the token of their first message; signature, key and account are looked at as for a request. */
@Injectable()
export class SignInConnection {
  constructor(
    @Inject(FindViewer) private readonly accounts: FindViewer,
    @Inject(FollowEvents) private readonly follow: FollowEvents,
    @Inject(EventDesk) private readonly events: EventDesk,
    @Inject(RequestRates) private readonly rates: RequestRates,
  ) {}

  /** Who it is, with a session that ends with their token; else closes the connection. */
  async run(connection: Connection, shown: Shown): Promise<Viewer | undefined> {
    const request = asRequest(connection, shown);
    try {
      const viewer = await signIn(request);
      this.open(connection, request.headers.authorization ?? '', viewer);
      return viewer;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.refuse(connection, error);
      return undefined;
    }
  }

  private open(connection: Connection, authorization: string, { account }: Viewer): void {
    const { socket } = connection;
    if (socket.readyState !== socket.OPEN) return;
    const { holder, expiresAt } = heldToken(authorization.replace(/^\w+ /, ''));
    const desks = {
      follow: this.follow,
      events: this.events,
      identify: this.accounts.run.bind(this.accounts),
    };
    const session = new LiveSession(holder, desks, (why) => closeFor(socket, why));
    const expiry = setTimeout(
      () => closeFor(socket, 'token-expired'),
      Math.min(+expiresAt - Date.now(), LONGEST_TIMER),
    );
    Object.assign(connection, { account, session });
    socket.once('close', () => {
      clearTimeout(expiry);
      session.close();
    });
  }

  /** Clients of the protocol come back after 1013, and not after 4401. */
  private async refuse({ socket, from }: Connection, { code }: DomainError): Promise<void> {
    if (code === 'sign-in/unavailable') return socket.close(1013, publicCode(code));
    const { exceeded } = await this.rates.count('refused', from);
    socket.close(4401, publicCode(exceeded ? 'request/too-many' : code));
  }
}

/** A proof of the key of a token (RFC 9449) is made for the request that opened the connection. */
function asRequest({ request }: Connection, shown: Shown): SignedRequest {
  const { method, url, socket } = request;
  const said = Object.entries(shown).flatMap(([name, value]) =>
    ['authorization', 'dpop'].includes(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [],
  );
  const headers = { 'client-cert': request.headers['client-cert'], ...Object.fromEntries(said) };
  return { method, url, socket, headers } as SignedRequest;
}
