import { Inject, Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { StoredHandOffs } from '../persistence/stored-hand-offs.js';

/** Rows in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 100;

/** Seals what was stored before contents and notes were sealed; what is sealed already is left alone. */
@Injectable()
export class SealStoredHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** How many hand-offs and notes were sealed. */
  async run(): Promise<number> {
    const handOffs = await this.all((tx) => tx.of(StoredHandOffs).sealContents(BATCH));
    const notes = await this.all((tx) => tx.of(StoredHandOffs).sealNotes(BATCH));
    return handOffs + notes;
  }

  private async all(batch: (tx: Tx) => Promise<number>): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.work.run(batch);
      if (count === 0) return sealed;
      sealed += count;
    }
  }
}
