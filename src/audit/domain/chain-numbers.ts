/** How many chains there are: enough that acts on different objects hardly ever wait for the same one. */
export const CHAINS = 64;

/** What comes before the first entry of a chain. */
export const GENESIS = '0'.repeat(64);
