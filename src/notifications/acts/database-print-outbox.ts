import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PrintOutbox } from '../channels/print-outbox.js';
import { Letters } from '../persistence/letters.js';

/** Keeps the letters in the database until somebody has posted them. */
@Injectable()
export class DatabasePrintOutbox extends PrintOutbox {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  override add(id: string, document: Buffer): Promise<void> {
    const letter = { id, document, createdAt: this.clock.now(), postedOn: null, postedBy: null };
    return this.work.run((tx) => tx.of(Letters).addOnce(letter));
  }
}
