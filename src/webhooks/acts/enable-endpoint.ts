import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Events } from '../../events/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { answersChallenge } from '../domain/challenge.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { type EndpointVersion } from './change-endpoint.js';
import { EndpointDesk } from './endpoint-desk.js';
import { PostMessage } from './post-message.js';

/** Sends an endpoint a challenge and, where it answers, everything that happens from then on. */
@Injectable()
export class EnableEndpoint {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(EndpointDesk) private readonly desk: EndpointDesk,
    @Inject(PostMessage) private readonly post: PostMessage,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * No transaction is open while the endpoint is spoken to; what was changed meanwhile counts.
   * @throws DomainError `webhook/not-found`, `webhook/version-conflict`, `webhook/not-allowed`, `webhook/challenge-failed`,
   *   `webhook/host-not-approved`
   */
  async run({ id, version }: EndpointVersion, viewer: Viewer): Promise<EndpointEntity> {
    await this.challenge(await this.work.run((tx) => this.startable(tx, { id, version }, viewer)));
    return this.work.run(async (tx) => {
      const endpoint = await this.startable(tx, { id, version }, viewer);
      const changes: Partial<EndpointEntity> = {
        state: 'active',
        disabledBecause: null,
        failures: 0,
        restsUntil: null,
        lastSuccessAt: this.clock.now(),
        wakeAt: this.clock.now(),
      };
      if (endpoint.state === 'disabled') {
        await tx.asSystem(() => tx.of(Events).number());
        changes.position = String(await tx.of(Events).head(endpoint.office));
      }
      return this.desk.change(tx, endpoint, { action: 'enable', viewer, changes });
    });
  }

  private async startable(
    tx: Parameters<EndpointDesk['lock']>[0],
    { id, version }: EndpointVersion,
    viewer: Viewer,
  ): Promise<EndpointEntity> {
    const endpoint = await this.desk.lock(tx, id, version, viewer);
    this.desk.assertAllowed(endpoint, 'enable');
    await this.desk.assertHost(tx, endpoint.url);
    return endpoint;
  }

  /** @throws DomainError `webhook/challenge-failed` */
  private async challenge(endpoint: EndpointEntity): Promise<void> {
    const challenge = randomBytes(32).toString('base64url');
    const what = { id: randomUUID(), type: 'de.willkommen.webhook.challenge.v1', at: this.clock.now() };
    const answer = await this.post.aboutEndpoint(endpoint, what, { challenge });
    if (answer.kind === 'failed') throw new DomainError('webhook/challenge-failed', { reason: answer.code });
    const { status, body } = answer;
    if (status < 200 || status > 299) throw new DomainError('webhook/challenge-failed', { reason: `http-${status}` });
    if (!answersChallenge(body, challenge)) throw new DomainError('webhook/challenge-failed', { reason: 'not-echoed' });
  }
}
