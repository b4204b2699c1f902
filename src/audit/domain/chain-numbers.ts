/** Chains of acts, and as many of accesses: enough that those on different objects hardly ever wait for the same one. */
export const CHAINS_OF_EACH = 64;
export const CHAINS = 2 * CHAINS_OF_EACH;

/** What comes before the first entry of a chain. */
export const GENESIS = '0'.repeat(64);
