/** Competent in the whole federation. */
export const FEDERATION: readonly string[] = ['*'];

/** Area key of the Land Niedersachsen. */
export const LOWER_SAXONY: readonly string[] = ['03'];

/** Area key of Hansestadt Uelzen, which keeps its own registration and civil status offices. */
export const UELZEN_CITY: readonly string[] = ['03360025'];
