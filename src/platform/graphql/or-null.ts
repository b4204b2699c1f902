import { DomainError } from '../problem/index.js';

/** `null` in place of the error that says there is nothing for this viewer, so that what else was asked is answered. */
export async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DomainError && error.code.endsWith('not-found')) return null;
    throw error;
  }
}
