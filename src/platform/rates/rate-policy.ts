/** What is counted, for whom, and over how many seconds. */
export const RATE_POLICIES = {
  /** Everything from one address; a whole office may share one. */
  address: { quota: 3_000, window: 60 },
  /** What an address asks without signing in. */
  public: { quota: 300, window: 60 },
  /** Attempts to sign in from one address that failed. */
  refused: { quota: 30, window: 60 },
  /** What one account asks, from wherever. */
  account: { quota: 600, window: 60 },
  /** What one system of a partner asks, by the hour: a stolen one must not read all it may. */
  partner: { quota: 1_000, window: 3_600 },
  /** What one account looks for by numbers of persons, by the hour: numbers must not be tried out. */
  search: { quota: 120, window: 3_600 },
} as const;

export type RateName = keyof typeof RATE_POLICIES;

/** Most requests in the window of each policy. */
export type RateLimits = Readonly<Record<RateName, number>>;

export const RATE_NAMES = Object.keys(RATE_POLICIES) as RateName[];

/** The limits of an installation: those it has set, and ours for the rest. */
export function rateLimitsWith(chosen: ReadonlyMap<string, number>): RateLimits {
  const limits = RATE_NAMES.map((name) => [name, chosen.get(name) ?? RATE_POLICIES[name].quota]);
  return Object.fromEntries(limits) as RateLimits;
}
