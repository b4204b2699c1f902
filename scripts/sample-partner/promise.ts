/** Something is not as EinDach promises. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** @throws BrokenPromise where it does not hold */
export function promised(holds: boolean, what: string): asserts holds {
  if (!holds) throw new BrokenPromise(what);
}

/** How long is waited for what happens elsewhere, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Looks again and again until there is an answer.
 * @throws BrokenPromise where none comes within two minutes
 */
export async function awaited<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new BrokenPromise(`${what} did not come within ${PATIENCE / 1_000} seconds`);
}
