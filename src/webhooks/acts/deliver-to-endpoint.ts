import { Inject, Injectable } from '@nestjs/common';
import { Logger } from '../../platform/logging/index.js';
import { BeginTries, type Try } from './begin-tries.js';
import { EndTry } from './end-try.js';
import { PostMessage } from './post-message.js';

/** Rounds of one run; what is left then is the next one's, so that no endpoint keeps a place of the queue for itself. */
const ROUNDS = 20;

/**
 * Sends an endpoint what is due, at least once and with one `webhook-id` for each event. A failed try is no error: the next
 * one is planned as a row.
 */
@Injectable()
export class DeliverToEndpoint {
  constructor(
    @Inject(BeginTries) private readonly begin: BeginTries,
    @Inject(PostMessage) private readonly post: PostMessage,
    @Inject(EndTry) private readonly end: EndTry,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  async run(endpointId: string): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const tries = await this.begin.run(endpointId);
      if (tries.length === 0) return;
      await Promise.all(tries.map((one) => this.carryOut(one)));
    }
    await this.begin.goOn(endpointId);
  }

  private async carryOut(one: Try): Promise<void> {
    const { endpoint, delivery, event } = one;
    const answer =
      event === null
        ? await this.post.aboutEndpoint(endpoint, { id: delivery.id, type: TEST, at: delivery.createdAt })
        : await this.post.aboutHandOff(endpoint, event);
    await this.end.run(one, answer);
    const outcome = answer.kind === 'answered' ? answer.status : answer.code;
    const { milliseconds } = answer;
    this.log.event('webhook', {
      endpoint: endpoint.id,
      delivery: delivery.id,
      attempt: delivery.attempt,
      outcome,
      milliseconds,
    });
  }
}

const TEST = 'de.willkommen.webhook.test.v1';
