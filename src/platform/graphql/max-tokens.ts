/** Longest document in tokens; the longest of our own has a third of it. */
export const MAX_TOKENS = 1_500;
