import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { RATE_NAMES, RATE_POLICIES, type RateLimits, type RateName } from './rate-policy.js';

/** One counter for each policy. */
export type Counters = Readonly<Record<RateName, RateLimiterAbstract>>;

/** Milliseconds a count may take; then this process counts by itself for a while. */
const PATIENCE = 200;

/** Where requests are counted: for all processes in Redis, or without it in each one for itself. */
export interface RateStore {
  readonly counters: Counters;
  close(): void;
}

export function openRateStore(limits: RateLimits, redisUrl: string | undefined): RateStore {
  const here = countersBy((options) => new RateLimiterMemory(options), limits);
  if (redisUrl === undefined) return { counters: here, close: () => undefined };
  const storeClient = new Redis(redisUrl, { enableOfflineQueue: false, commandTimeout: PATIENCE });
  // stays: an error nobody hears ends the process; the counters of this process stand in meanwhile
  storeClient.on('error', () => undefined);
  const shared = countersBy(
    (options, name) =>
      new RateLimiterRedis({ ...options, storeClient, rejectIfRedisNotReady: true, insuranceLimiter: here[name] }),
    limits,
  );
  return { counters: shared, close: () => storeClient.disconnect() };
}

interface CounterOptions {
  readonly points: number;
  readonly duration: number;
  readonly keyPrefix: string;
}

function countersBy(make: (options: CounterOptions, name: RateName) => RateLimiterAbstract, limits: RateLimits) {
  const counters = RATE_NAMES.map((name) => {
    const { window: duration } = RATE_POLICIES[name];
    return [name, make({ points: limits[name], duration, keyPrefix: `rate:${name}` }, name)];
  });
  return Object.fromEntries(counters) as Counters;
}
