import { type UpdateResult } from 'typeorm';
import { DomainError } from '../problem/domain-error.js';

/**
 * For an update that must happen: row level security hides rows from whoever may not change them, and PostgreSQL then changes
 * none and says nothing. The transaction ends, so that nothing is half done.
 * @throws DomainError `request/not-changed` where no row was touched
 */
export function mustChange({ affected }: UpdateResult): void {
  if (affected === 0) throw new DomainError('request/not-changed');
}
