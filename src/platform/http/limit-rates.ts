import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asksWhoItIs, looksAtTokens, signIn, type SignedRequest, type Viewer } from '../access/index.js';
import { Config } from '../config/index.js';
import { DomainError } from '../problem/index.js';
import {
  neighbourhoodOf,
  policiesOfRoute,
  type RateCount,
  type RateName,
  RequestRates,
  TrustedProxies,
} from '../rates/index.js';
import { isSupervision } from './is-supervision.js';

/** Finds out who asks and counts, before a body is read; whoever supervises this process is not counted. */
export function limitRates(app: NestFastifyApplication): void {
  let limit: RateLimit | undefined;
  const found = () =>
    (limit ??= new RateLimit(app.get(RequestRates), new TrustedProxies(app.get(Config).trustedProxies)));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (!isSupervision(request)) await found().let(request, reply);
    });
}

class RateLimit {
  constructor(
    private readonly rates: RequestRates,
    private readonly proxies: TrustedProxies,
  ) {}

  /** @throws DomainError `request/too-many`, or `request/unauthenticated` where the route asks who it is */
  async let(request: SignedRequest, reply: FastifyReply): Promise<void> {
    const from = this.originOf(request);
    const ofAddress = await this.count(['address'], from);
    tell(reply, ofAddress);
    const viewer = await this.viewerOf(request, reply, from);
    const others =
      viewer === undefined
        ? this.count(['public'], from)
        : this.count([...policiesFor(viewer), ...policiesOfRoute(request)], viewer.account);
    tell(reply, [...ofAddress, ...(await others)]);
  }

  /** Where nobody has to sign in, a token may be looked at all the same, so that its account is counted. */
  private async viewerOf(request: SignedRequest, reply: FastifyReply, from: string): Promise<Viewer | undefined> {
    const asks = asksWhoItIs(request);
    const hasToken = request.headers.authorization !== undefined;
    if (!asks && !(hasToken && looksAtTokens(request))) return undefined;
    try {
      return await signIn(request);
    } catch (error) {
      if (hasToken && error instanceof DomainError) tell(reply, await this.count(['refused'], from));
      if (asks) throw error;
      return undefined;
    }
  }

  private count(names: readonly RateName[], client: string): Promise<RateCount[]> {
    return Promise.all(names.map((name) => this.rates.count(name, client)));
  }

  private originOf({ socket, headers }: FastifyRequest): string {
    const forwardedFor = [headers['x-forwarded-for']].flat().join(',');
    return neighbourhoodOf(this.proxies.clientOf(socket.remoteAddress ?? '', forwardedFor));
  }
}

const policiesFor = ({ role }: Viewer): RateName[] => (role === 'partner' ? ['account', 'partner'] : ['account']);

/**
 * Says how the policies stand, by draft-ietf-httpapi-ratelimit-headers-10.
 * @throws DomainError `request/too-many` where one is exceeded
 */
function tell(reply: FastifyReply, counts: readonly RateCount[]): void {
  const policy = counts.map(({ name, quota, window }) => `"${name}";q=${quota};w=${window}`);
  const state = counts.map(({ name, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`);
  void reply.headers({ 'RateLimit-Policy': policy.join(', '), RateLimit: state.join(', ') });
  const exceeded = counts.filter((count) => count.exceeded);
  if (exceeded.length === 0) return;
  void reply.header('Retry-After', String(Math.max(1, ...exceeded.map(({ reset }) => reset))));
  throw new DomainError('request/too-many', { violatedPolicies: exceeded.map(({ name }) => name) });
}
