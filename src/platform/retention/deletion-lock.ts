import { type EntityManager } from 'typeorm';

/** Identifies the lock among all locks of this database. */
const DELETING = 1_795_300_024;

/** Of those who delete what has had its time, or say that it has to stay: one at a time. */
export class DeletionLock {
  constructor(private readonly manager: EntityManager) {}

  /** Held until the end of the transaction. */
  async take(): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [DELETING]);
  }
}
