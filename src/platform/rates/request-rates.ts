import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../config/index.js';
import { RATE_POLICIES, type RateName } from './rate-policy.js';
import { openRateStore, type RateStore } from './rate-store.js';

/** What is left of one policy for one client. */
export interface RateCount {
  readonly name: RateName;
  readonly quota: number;
  /** Seconds. */
  readonly window: number;
  readonly remaining: number;
  /** Seconds until the quota is whole again. */
  readonly reset: number;
  /** Whether this request is one too many. */
  readonly exceeded: boolean;
}

/** Counts requests; what it keeps of a client is a keyed hash, for a minute or an hour. */
@Injectable()
export class RequestRates implements OnApplicationShutdown {
  private store: RateStore | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  /** Counts one request of `client` under a policy. */
  async count(name: RateName, client: string): Promise<RateCount> {
    this.store ??= openRateStore(this.config.rateLimits, this.config.redisUrl);
    const result = await this.store.counters[name].consume(this.keyOf(client)).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const quota = this.config.rateLimits[name];
    return {
      name,
      quota,
      window: RATE_POLICIES[name].window,
      remaining: Math.max(0, result.remainingPoints),
      reset: Math.ceil(result.msBeforeNext / 1_000),
      exceeded: result.consumedPoints > quota,
    };
  }

  onApplicationShutdown(): void {
    this.store?.close();
  }

  private keyOf(client: string): string {
    return createHmac('sha256', this.config.signingKey.d).update(client).digest('base64url');
  }
}
